package io.yinuo.web.deadline;

import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.GrantedAdjustment;
import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.RecountCause;
import io.yinuo.web.calendar.TermWords;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Says in whole sentences how a deadline came about (时限说明, rule T8). */
public final class DeadlineWords {

    private final Texts texts;
    private final DateTimeFormatter days;

    public DeadlineWords(Texts texts) {
        this.texts = texts;
        days = DateTimeFormatter.ofPattern(texts.get("common.format.day"), texts.locale());
    }

    public String explain(ExplainedDeadline explained) {
        return texts.sentences(sentences(explained));
    }

    private List<String> sentences(ExplainedDeadline explained) {
        var said = new ArrayList<String>();
        var deadline = explained.deadline();
        said.add(deadline.kind().isInner()
                ? texts.get("deadline.sentence.inner", anchor(deadline.kind()), day(explained.counted().startsOn()))
                : texts.get("deadline.sentence.start", deadline.kind().start(), day(deadline.startsOn())));
        if (!explained.source().isBlank()) {
            said.add(texts.get("deadline.sentence.source", explained.source()));
        }
        if (explained.complexReason() != null) {
            said.add(texts.get("deadline.sentence.complex", explained.complexReason()));
        }
        said.addAll(new TermWords(texts).sentences(explained.counted()));
        if (!deadline.strictOn().equals(deadline.dueOn())) {
            said.add(texts.get("deadline.sentence.strict", day(deadline.strictOn())));
        }
        if (explained.set() != null) {
            said.add(texts.get("deadline.sentence.set", day(explained.set().day()), explained.set().reason()));
        }
        explained.granted().forEach(each -> said.add(granted(each)));
        explained.moves().forEach(move -> said.add(moved(move)));
        if (explained.outdated()) {
            said.add(texts.get("deadline.sentence.outdated", day(explained.dueNow()), day(deadline.dueOn())));
        }
        if (deadline.metOn() != null) {
            long late = deadline.daysLate(deadline.metOn());
            said.add(late == 0
                    ? texts.get("deadline.sentence.met", day(deadline.metOn()))
                    : texts.get("deadline.sentence.metLate", day(deadline.metOn()), late));
        }
        return said;
    }

    /** From what an inner day is counted back. */
    private static DeadlineKind anchor(DeadlineKind kind) {
        return kind == DeadlineKind.INNER_REPLY ? DeadlineKind.REPLY : DeadlineKind.INNER_REPLY;
    }

    private String granted(GrantedAdjustment adjustment) {
        var paper = adjustment.document().isEmpty() ? "" : texts.get("deadline.sentence.paper", adjustment.document());
        return adjustment.kind() == AdjustmentKind.EXTENSION
                ? texts.get(
                        "deadline.sentence.extended", day(adjustment.answeredOn()), adjustment.answeredBy(), paper,
                        day(adjustment.lastDay()), adjustment.reason())
                : texts.get(
                        "deadline.sentence.suspended", day(adjustment.answeredOn()), adjustment.answeredBy(), paper,
                        day(adjustment.firstDay()), day(adjustment.lastDay()), adjustment.reason());
    }

    private String moved(PastMove move) {
        var reference = move.cause() == RecountCause.CORRECTION ? day(LocalDate.parse(move.reference())) : move.reference();
        return texts.get(sentenceOf(move.cause()), day(move.movedOn()), reference, day(move.from()), day(move.to()));
    }

    private static String sentenceOf(RecountCause cause) {
        return switch (cause) {
            case CALENDAR -> "deadline.sentence.movedByCalendar";
            case RULES -> "deadline.sentence.movedByRules";
            case CORRECTION -> "deadline.sentence.movedByCorrection";
            case COMPLEX -> "deadline.sentence.movedByComplex";
        };
    }

    private String day(LocalDate date) {
        return days.format(date);
    }
}
