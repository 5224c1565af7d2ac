package io.yinuo.intake.internal;

import io.yinuo.intake.RegistrationDraft;
import io.yinuo.intake.RegistrationDraft.Recognised;
import io.yinuo.intake.RegistrationField;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the fields of a registration out of a referral or a letter, by the shapes of domain §4.2. */
public final class ReferralReader {

    /** A few blanks at most, never given back: pages of blanks must not cost more than reading them once. */
    private static final String GAP = "[\\s\\u3000]{0,8}+";
    private static final String NUMERAL = "[〇零一二三四五六七八九十0-9]{1,3}";
    private static final Pattern SESSION = Pattern.compile("[\\p{IsHan}&&[^对在于的]]{0,8}?" + NUMERAL
            + "届(?:人大|人民代表大会|政协|委员会)?第?" + NUMERAL + "次(?:全体)?会议");
    private static final Pattern LEADING_VERB =
            Pattern.compile("^.*(?:兹将|现将|现把|根据|按照|关于|交办|转交|转办|转来|做好|办理|收到)(?=.)");
    private static final Pattern BETWEEN = Pattern.compile("闭会期间");
    private static final String FIGURES = GAP + "[(（]?" + GAP + "([A-Za-z]{0,3}[0-9０-９]{1,8})" + GAP + "[)）]?" + GAP + "号";
    private static final Pattern NUMBER_OF_MATTER = Pattern.compile("第?" + FIGURES + "(?=" + GAP + "(?:建议|提案|议案))");
    private static final Pattern NUMBER_ALONE = Pattern.compile("(?<![〕)）\\]])第" + FIGURES);
    private static final Pattern LABELLED_NUMBER =
            Pattern.compile("编" + GAP + "号" + GAP + "[:：]" + GAP + "([\\p{IsHan}A-Za-z0-9０-９]{1,20})");
    private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{4,300}?(?:建议|提案|议案|意见))》");
    private static final Pattern LABELLED_TITLE =
            Pattern.compile(
            "(?:标" + GAP + "题|案" + GAP + "由|建议名称)" + GAP + "[:：]" + GAP + "《?([^》\\n]{2,300}+)》?");
    private static final Pattern QUOTED = Pattern.compile("《[^《》]{0,400}+》");
    private static final Pattern SALUTATION = Pattern.compile("(?m)^[ \\t\\u3000]*+([\\p{IsHan}·][\\p{IsHan}·、，, \\t\\u3000]{1,59}?)"
            + "[(（]?(?:等" + GAP + "[0-9一二三四五六七八九十]{1,4}" + GAP + "位)?[)）]?(?:政协)?(?:代表|委员)" + GAP + "[:：]");
    private static final Pattern LABELLED_SUBMITTER =
            Pattern.compile("(?:领衔代表|提出者|提出人|提案人|提案者|代表姓名|附议代表|联名代表)" + GAP + "[:：]"
                    + "[ \\t\\u3000]*([\\p{IsHan}·、，, \\t\\u3000]{2,200})");
    private static final String NAMES =
            "([\\p{IsHan}·]{2,4}(?:[、，, \\t\\u3000]{1,3}[\\p{IsHan}·]{2,4}){0,19})(?:等[0-9一二三四五六七八九十]{0,4}[位名人]?)?(?:代表|委员)";
    private static final Pattern NAMED_IN_BRACKETS = Pattern.compile("[(（]" + NAMES + "[)）]");
    private static final Pattern RAISED_BY = Pattern.compile(
            "(?:(?m:^)[ \\t\\u3000]{0,8}+(?!现将|兹将|收到|转来|由)|现将|兹将|收到|转来|由(?!于))" + NAMES + "(?:联名|共同)?(?:提出|提交|所提|的?《)");
    private static final Pattern NO_NAME =
            Pattern.compile("人大|政协|市级|省级|基层|各位|全体|部分|有关|领衔|附议|联名|^[\\p{IsHan}]?[位名]$");
    private static final String ROLES = "(主办|牵头办理|会办|协办|分办|独办|单独办理)";
    private static final Pattern HANDLING_ROLE = Pattern.compile(
            "(?:承办|办理)(?:方式|类型)" + GAP + "[:：]" + GAP + ROLES + "|[你贵](?:局|委|办|厅|单位|部门|中心)[\\p{IsHan}]{0,4}?" + ROLES);
    private static final Pattern REFERRER = Pattern.compile("交办(?:单位|机关|机构)" + GAP + "[:：]" + GAP + "([\\p{IsHan}、 ]{4,60})");
    private static final Pattern REFERRED_ON = Pattern.compile("交办(?:日期|时间)" + GAP + "[:：]" + GAP
            + "([0-9０-９]{4})" + GAP + "[年./-]" + GAP + "([0-9０-９]{1,2})" + GAP + "[月./-]" + GAP + "([0-9０-９]{1,2})");
    private static final Pattern PROPOSAL_WORDS = Pattern.compile("政协|提案");
    private static final Pattern SUGGESTION_WORDS = Pattern.compile("人大|代表建议");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,\\s\\u3000]+");

    private final String text;
    private final List<Recognised> found = new ArrayList<>();

    private ReferralReader(String text) {
        this.text = text;
    }

    /** What the plain text states; fields that it does not state are absent. */
    public static RegistrationDraft read(String plainText) {
        return new ReferralReader(plainText).draft();
    }

    private RegistrationDraft draft() {
        readKind();
        first(SESSION).ifPresent(hit -> add(RegistrationField.SESSION_LABEL, sessionIn(hit.group()), hit));
        first(BETWEEN).ifPresent(hit -> add(RegistrationField.BETWEEN_SESSIONS, "true", hit));
        first(LABELLED_NUMBER, NUMBER_OF_MATTER, NUMBER_ALONE).ifPresent(this::addNumber);
        first(LABELLED_TITLE, TITLE).ifPresent(hit -> add(RegistrationField.TITLE, hit.group(1).strip(), hit));
        readSubmitters();
        first(HANDLING_ROLE).ifPresent(hit -> add(RegistrationField.HANDLING_ROLE, role(hit).name(), hit));
        first(REFERRER).ifPresent(hit -> add(RegistrationField.REFERRER, hit.group(1).strip(), hit));
        first(REFERRED_ON).ifPresent(hit -> day(hit).ifPresent(day -> add(RegistrationField.REFERRED_ON, day, hit)));
        found.sort(Comparator.comparingInt(Recognised::from));
        return new RegistrationDraft(found);
    }

    /** Words outside of titles only: a suggestion may speak of proposals in its title. */
    private void readKind() {
        var outside = QUOTED.matcher(text).replaceAll(title -> " ".repeat(title.group().length()));
        var proposal = PROPOSAL_WORDS.matcher(outside);
        var suggestion = SUGGESTION_WORDS.matcher(outside);
        boolean saysProposal = proposal.find();
        if (suggestion.find()) {
            boolean motion = first(TITLE).filter(hit -> hit.group(1).contains("议案")).isPresent();
            var kind = motion ? MatterKind.MOTION_AS_SUGGESTION : MatterKind.SUGGESTION;
            add(RegistrationField.KIND, kind.name(), suggestion.toMatchResult());
        } else if (saysProposal) {
            add(RegistrationField.KIND, MatterKind.CPPCC_PROPOSAL.name(), proposal.toMatchResult());
        }
    }

    /** The session without the verb that leads to it: 现将市十八届人大二次会议 …, 关于交办市十八届人大六次会议 … */
    private static String sessionIn(String words) {
        return LEADING_VERB.matcher(words.strip()).replaceFirst("");
    }

    private void addNumber(MatchResult hit) {
        var number = SuggestionNumber.of(hit.group(1));
        if (number.isPlausible()) {
            add(RegistrationField.NUMBER, number.text(), hit);
        }
    }

    private void readSubmitters() {
        var labelled = LABELLED_SUBMITTER.matcher(text).results().toList();
        var hits = labelled.isEmpty() ? first(SALUTATION).or(this::named).stream().toList() : labelled;
        for (MatchResult hit : hits) {
            BETWEEN_NAMES
                    .splitAsStream(hit.group(1).strip())
                    .filter(name -> name.length() >= 2)
                    .forEach(name -> found.add(new Recognised(
                            RegistrationField.SUBMITTER, name, hit.group().strip(), text.indexOf(name, hit.start()))));
        }
    }

    /** Who is named in a sentence: （何佳莹、袁晶晶代表）, 由何佳莹代表提出. */
    private Optional<MatchResult> named() {
        if (!text.contains("代表") && !text.contains("委员")) {
            return Optional.empty();
        }
        return Stream.of(NAMED_IN_BRACKETS, RAISED_BY)
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(hit -> BETWEEN_NAMES.splitAsStream(hit.group(1)).noneMatch(name -> NO_NAME.matcher(name).find()))
                .findFirst();
    }

    private static HandlingRole role(MatchResult hit) {
        return switch (hit.group(1) == null ? hit.group(2) : hit.group(1)) {
            case "主办", "牵头办理" -> HandlingRole.LEAD;
            case "会办", "协办" -> HandlingRole.CO_HANDLER;
            case "分办" -> HandlingRole.SEPARATE;
            default -> HandlingRole.SOLE;
        };
    }

    private static Optional<String> day(MatchResult hit) {
        try {
            var day = LocalDate.of(number(hit.group(1)), number(hit.group(2)), number(hit.group(3)));
            return Optional.of(day.toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(SuggestionNumber.of(digits).text());
    }

    private Optional<MatchResult> first(Pattern... inOrder) {
        for (Pattern pattern : inOrder) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private void add(RegistrationField field, String value, MatchResult hit) {
        found.add(new Recognised(field, value, hit.group().strip(), hit.start()));
    }
}
