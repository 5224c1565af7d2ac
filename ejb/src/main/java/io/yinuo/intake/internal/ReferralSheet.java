package io.yinuo.intake.internal;

import static io.yinuo.intake.ReferralColumn.BODY;
import static io.yinuo.intake.ReferralColumn.CO_SIGNERS;
import static io.yinuo.intake.ReferralColumn.DELEGATION;
import static io.yinuo.intake.ReferralColumn.HANDLING_ROLE;
import static io.yinuo.intake.ReferralColumn.KEY_MATTER;
import static io.yinuo.intake.ReferralColumn.KIND;
import static io.yinuo.intake.ReferralColumn.LEAD_UNIT;
import static io.yinuo.intake.ReferralColumn.NUMBER;
import static io.yinuo.intake.ReferralColumn.PARTNERS;
import static io.yinuo.intake.ReferralColumn.PHONE;
import static io.yinuo.intake.ReferralColumn.REFERRED_ON;
import static io.yinuo.intake.ReferralColumn.REFERRER;
import static io.yinuo.intake.ReferralColumn.SESSION;
import static io.yinuo.intake.ReferralColumn.SUBMITTER;
import static io.yinuo.intake.ReferralColumn.TITLE;

import io.yinuo.directory.BureauView;
import io.yinuo.intake.DeputyOption;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.PrintedDay;
import io.yinuo.intake.ReferralColumn;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.ReferralList.LeftOut;
import io.yinuo.intake.RegistrationField;
import io.yinuo.paper.PaperTable.Row;
import io.yinuo.paper.PaperTable.Sheet;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the matters of one sheet of a referral list; what a row does not say it takes from the lines above the heading. */
public final class ReferralSheet {

    private static final Pattern YES = Pattern.compile("是|有|√|✓|☑|[Yy]|1|重点.*");
    private static final Pattern SUM = Pattern.compile("(?:合|总|小|共)[\\s\\p{Z}]*计.{0,20}");
    private static final Pattern BETWEEN_SESSIONS = Pattern.compile("闭会(?:期间)?");
    private static final Map<Pattern, HandlingRole> ROLES = Map.of(
            Pattern.compile("独办|单独办理|单办"), HandlingRole.SOLE,
            Pattern.compile("主办|牵头(?:单位)?"), HandlingRole.LEAD,
            Pattern.compile("会办|协办"), HandlingRole.CO_HANDLER,
            Pattern.compile("分办|分别办理"), HandlingRole.SEPARATE);

    private final Sheet sheet;
    private final ReferralHeading heading;
    private final OwnUnit own;
    private final BureauView bureau;
    private final List<DeputyOption> deputies;
    private final ListedMatter above;
    private final List<ListedMatter> matters = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private ReferralSheet(Sheet sheet, ReferralHeading heading, BureauView bureau, List<DeputyOption> deputies) {
        this.sheet = sheet;
        this.heading = heading;
        this.bureau = bureau;
        this.own = new OwnUnit(bureau.name());
        this.deputies = deputies;
        this.above = above();
        readRows();
    }

    /** The sheets that have a heading, each read to its end. */
    public static List<ReferralSheet> read(List<Sheet> sheets, BureauView bureau, List<DeputyOption> deputies) {
        return sheets.stream()
                .flatMap(sheet -> ReferralHeading.of(sheet).stream()
                        .map(heading -> new ReferralSheet(sheet, heading, bureau, deputies)))
                .toList();
    }

    public Stream<String> notUnderstood() {
        return heading.notUnderstood().stream();
    }

    public Stream<LeftOut> leftOut() {
        return leftOut.stream();
    }

    public Stream<ReferralList.Row> rows() {
        return matters.stream().map(ListedMatter::row);
    }

    /** What the name of the sheet and the lines above the heading say of all its matters. */
    private ListedMatter above() {
        var lines = sheet.rows().subList(0, heading.index()).stream()
                .flatMap(row -> row.cells().stream().distinct())
                .collect(Collectors.joining("\n"));
        var words = sheet.name() + "\n" + lines;
        var draft = ReferralReader.read(PastedText.plain(words));
        var said = new ListedMatter(sheet.name(), 0);
        said.kind = kind(words);
        draft.first(RegistrationField.SESSION_LABEL).ifPresent(hit -> said.session = hit.value());
        draft.first(RegistrationField.REFERRER).ifPresent(hit -> said.referrer = hit.value());
        draft.first(RegistrationField.REFERRED_ON)
                .flatMap(hit -> PrintedDay.read(hit.value()))
                .ifPresent(day -> said.referredOn = day);
        said.betweenSessions = BETWEEN_SESSIONS.matcher(words).find();
        return said;
    }

    private void readRows() {
        for (Row row : sheet.rows().subList(heading.index() + 1, sheet.rows().size())) {
            if (row.isBlank()) {
                continue;
            }
            if (!matters.isEmpty() && (heading.continues(row, NUMBER) || heading.continues(row, TITLE))) {
                readNames(row, matters.get(matters.size() - 1));
            } else if (say(row, NUMBER).isEmpty() && say(row, TITLE).isEmpty() || isSum(row)) {
                leftOut.add(new LeftOut(sheet.name(), row.line(), String.join(" ", row.cells()).strip()));
            } else {
                matters.add(matter(row));
            }
        }
    }

    /** A row that begins with 合计 and has no number with a title. */
    private boolean isSum(Row row) {
        var first = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).findFirst();
        return first.filter(cell -> SUM.matcher(cell).matches()).isPresent()
                && Stream.of(say(row, NUMBER), say(row, TITLE)).anyMatch(said -> said.isEmpty() || SUM.matcher(said).matches());
    }

    private ListedMatter matter(Row row) {
        var matter = new ListedMatter(sheet.name(), row.line());
        matter.number = say(row, NUMBER);
        matter.title = say(row, TITLE).replaceAll("^《|》$", "");
        matter.body = say(row, BODY);
        matter.keyMatter = YES.matcher(say(row, KEY_MATTER)).matches();
        readKind(row, matter);
        readSession(row, matter);
        readReferral(row, matter);
        readUnits(row, matter);
        readNames(row, matter);
        return matter;
    }

    private void readKind(Row row, ListedMatter matter) {
        var said = kind(say(row, KIND));
        matter.kind = Stream.of(said, kind(matter.number), above.kind)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        if (said == null && !say(row, KIND).isEmpty()) {
            matter.remarks(KIND, "KIND_NOT_UNDERSTOOD", say(row, KIND));
        }
    }

    /** A word for a proposal or for a suggestion; where both stand it is neither. */
    private static MatterKind kind(String words) {
        boolean proposal = words.contains("提案") || words.contains("政协");
        if (words.contains("议案")) {
            return proposal ? null : MatterKind.MOTION_AS_SUGGESTION;
        }
        boolean suggestion = words.contains("建议") || words.contains("人大");
        if (proposal == suggestion) {
            return null;
        }
        return proposal ? MatterKind.CPPCC_PROPOSAL : MatterKind.SUGGESTION;
    }

    private void readSession(Row row, ListedMatter matter) {
        var said = say(row, SESSION);
        var label = BETWEEN_SESSIONS.matcher(said).replaceAll("").strip();
        matter.session = label.isEmpty() ? above.session : label;
        matter.betweenSessions = said.isEmpty() ? above.betweenSessions : BETWEEN_SESSIONS.matcher(said).find();
    }

    private void readReferral(Row row, ListedMatter matter) {
        var usual = matter.kind == null ? "" : matter.kind.settingsOf(bureau).referrer();
        matter.referrer = Stream.of(say(row, REFERRER), above.referrer, usual)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        var day = say(row, REFERRED_ON);
        matter.referredOn = day.isEmpty() ? above.referredOn : PrintedDay.read(day).orElse(null);
        if (matter.referredOn == null && !day.isEmpty()) {
            matter.finds(REFERRED_ON, "DAY_NOT_UNDERSTOOD", day);
        }
    }

    private void readUnits(Row row, ListedMatter matter) {
        var lead = say(row, LEAD_UNIT);
        var partners = say(row, PARTNERS);
        var said = say(row, HANDLING_ROLE);
        matter.role = said.isEmpty() ? own.role(lead, partners) : role(said);
        matter.partners = own.others(lead, partners);
        if (matter.role == null && !said.isEmpty()) {
            matter.finds(HANDLING_ROLE, "HANDLING_ROLE_NOT_UNDERSTOOD", said);
        }
    }

    private static HandlingRole role(String said) {
        return ROLES.entrySet().stream()
                .filter(each -> each.getKey().matcher(said).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void readNames(Row row, ListedMatter matter) {
        for (ReferralColumn column : List.of(SUBMITTER, CO_SIGNERS)) {
            if (heading.continues(row, column)) {
                continue;
            }
            var names = PrintedNames.of(say(row, column));
            names.names().forEach(name -> matter.signedBy(submitter(row, name, matter)));
            if (names.andMore()) {
                matter.remarks(column, "MORE_SIGNERS_COUNTED", say(row, column));
            }
        }
        if (!matter.isSigned() && PrintedNames.isGroupOfDeputies(say(row, DELEGATION))) {
            matter.signedBy(submitter(row, say(row, DELEGATION), matter));
        }
    }

    /** Phone and group of the row are those of the first; a name that one account bears is tied to it. */
    private NewSubmitter submitter(Row row, String name, ListedMatter matter) {
        boolean lead = !matter.isSigned();
        var kind = kindOf(name, matter.kind);
        var delegation = lead && kind == SubmitterKind.PERSON ? orNull(say(row, DELEGATION)) : null;
        var phone = lead ? orNull(say(row, PHONE)) : null;
        var same = deputies.stream().filter(deputy -> deputy.name().equals(name)).toList();
        var account = kind == SubmitterKind.PERSON && same.size() == 1 ? same.get(0).personId() : null;
        return new NewSubmitter(lead, name, kind, delegation, phone, account);
    }

    private static SubmitterKind kindOf(String name, MatterKind matter) {
        if (PrintedNames.isGroupOfDeputies(name)) {
            return SubmitterKind.DELEGATION_GROUP;
        }
        boolean mayBeBody = matter != null && matter.submitterKinds().contains(SubmitterKind.ORGANISATION);
        return mayBeBody && PrintedNames.isBody(name) ? SubmitterKind.ORGANISATION : SubmitterKind.PERSON;
    }

    private static String orNull(String said) {
        return said.isEmpty() ? null : said;
    }

    private String say(Row row, ReferralColumn column) {
        return heading.read(row, column);
    }
}
