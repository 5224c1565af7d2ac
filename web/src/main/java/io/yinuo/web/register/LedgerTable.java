package io.yinuo.web.register;

import io.yinuo.drafting.LetterPhrases;
import io.yinuo.ledger.LedgerColumn;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerReply;
import io.yinuo.register.LedgerRow.Submitter;
import io.yinuo.register.LedgerRow.Talk;
import io.yinuo.register.LedgerRow;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.table.MarkedDay;
import io.yinuo.web.table.TableFile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger as a table to take away, with the columns that offices keep (台账导出). */
public final class LedgerTable {

    private final Texts texts;
    private final List<LedgerColumn> columns;
    private final Predicate<LocalDate> provisional;

    /**
     * @param columns in their order
     * @param provisional which days may still move, as the days off of their year are not known
     */
    public LedgerTable(Texts texts, List<LedgerColumn> columns, Predicate<LocalDate> provisional) {
        this.texts = texts;
        this.columns = List.copyOf(columns);
        this.provisional = provisional;
    }

    /** The file, one row for each matter in the order given. */
    public byte[] of(List<LedgerRow> rows) {
        var headings = columns.stream().map(texts::label).toList();
        return TableFile.of(texts.get("ledger.title"), headings, cells(rows));
    }

    /** What stands in the table, row by row: strings, numbers, days, marked days, or null. */
    public List<List<Object>> cells(List<LedgerRow> rows) {
        var cells = new ArrayList<List<Object>>();
        for (int i = 0; i < rows.size(); i++) {
            cells.add(row(i + 1, rows.get(i)));
        }
        return cells;
    }

    private List<Object> row(int number, LedgerRow row) {
        var cells = new ArrayList<>();
        for (LedgerColumn column : columns) {
            cells.add(column == LedgerColumn.SERIAL ? Integer.valueOf(number) : cell(column, row));
        }
        return cells;
    }

    /** One cell; the order alone gives a serial number. */
    Object cell(LedgerColumn column, LedgerRow row) {
        var line = row.line();
        return switch (column) {
            case SERIAL -> null;
            case KIND -> texts.label(line.kind());
            case SESSION -> line.sessionLabel();
            case NUMBER -> line.numberText();
            case TITLE -> line.title();
            case LEAD_SUBMITTER -> line.leadSubmitter();
            case DELEGATION -> of(row.submitters(), Submitter::lead, Submitter::delegation);
            case CO_SIGNERS -> of(row.submitters(), each -> !each.lead(), Submitter::name);
            case PHONE -> of(row.submitters(), Submitter::lead, Submitter::phone);
            case REFERRER -> line.referrer();
            case REFERRED_ON -> line.referredOn();
            case HANDLING_ROLE -> texts.label(line.handlingRole());
            case PARTNER_UNITS -> row.partnerUnits();
            case KEY_MATTER -> line.keyMatter() ? texts.get("ledger.yes") : null;
            case KEY_LEADER -> line.keyLeader();
            case LEAD_SECTION -> line.leadSection();
            case CO_HANDLERS -> String.join("、", row.coHandlers());
            case OFFICER -> line.officer();
            case STATUS -> line.handedBack() ? texts.get("returns.tag") : texts.label(line.status());
            case REPLY_DUE -> due(line.replyDueOn());
            case TALKS -> row.talks().stream().map(this::talk).collect(Collectors.joining("；"));
            case REHANDLED -> line.rehandlings() > 0 ? texts.get("ledger.yes") : null;
            case COMMITMENTS -> line.commitments() + "/" + line.kept();
            case ARCHIVE_NUMBER -> line.archiveNumber();
            case DELIVERED_ON -> row.deliveredOn();
            case PUBLIC_URL -> row.publicUrl();
            case REMARKS -> remarks(row);
            default -> ofReply(column, line);
        };
    }

    private Object due(LocalDate day) {
        return day != null && provisional.test(day) ? new MarkedDay(day, texts.get("ledger.provisional")) : day;
    }

    /** What the delivered reply says; before that, what those inside know of the one in the making. */
    private Object ofReply(LedgerColumn column, LedgerLine line) {
        var reply = line.delivered() == null ? line.inTheMaking() : line.delivered();
        if (reply == null) {
            return null;
        }
        return switch (column) {
            case DOCUMENT_NUMBER -> reply.documentNumber();
            case OUTCOME -> outcome(reply, line.further());
            case DISCLOSURE -> code("Disclosure", reply.disclosure());
            case ATTITUDE -> code("Rating", reply.attitude());
            case RESULT -> code("Rating", reply.result());
            default -> throw new IllegalArgumentException(column.name());
        };
    }

    /** A further reply on promises changes the class of a letter before it, which stands beside (rule PR18). */
    private String outcome(LedgerReply reply, LedgerReply further) {
        var was = code("ReplyOutcome", reply.outcome());
        if (further == null || !further.classesAnew(reply)) {
            return was;
        }
        var now = code("ReplyOutcome", further.outcome());
        return was == null ? now : texts.get("ledger.outcome.changed", now, was);
    }

    private String answeredAgain(LedgerReply further) {
        return further == null
                ? null
                : texts.get("ledger.remark.further", further.documentNumber(), LetterPhrases.day(further.signedOn()));
    }

    private String remarks(LedgerRow row) {
        return Stream.of(
                        row.officeRemark(),
                        answeredAgain(row.line().further()),
                        remark("ledger.remark.double", row.mergedInto()), handedBack(row.handedBackTo()),
                        remark("ledger.remark.joined", row.joinedUnder()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
    }

    private String handedBack(String unit) {
        if (unit == null) {
            return null;
        }
        return unit.isEmpty() ? texts.get("ledger.remark.returned") : texts.get("ledger.remark.returnedTo", unit);
    }

    private String remark(String key, String number) {
        return number == null ? null : texts.get(key, new SuggestionNumber(number).label());
    }

    private String talk(Talk talk) {
        var who = talk.participants() == null ? "" : " " + talk.participants();
        var day = DateTimeFormatter.ofPattern(texts.get("common.format.day"), texts.locale()).format(talk.heldOn());
        return day + " " + texts.label(talk.channel()) + who;
    }

    private String code(String type, String code) {
        return code == null ? null : texts.get(type + "." + code);
    }

    private static String of(
            List<Submitter> submitters, Predicate<Submitter> wanted, Function<Submitter, String> part) {
        return submitters.stream().filter(wanted).map(part).filter(Objects::nonNull).collect(Collectors.joining("、"));
    }
}
