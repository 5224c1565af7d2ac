package io.yinuo.drafting.internal;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.LetterField;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the case of a reply tells for the fields of kept texts. */
@ApplicationScoped
public class CaseFields {

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    OutsideUnits outsideUnits;

    @Inject
    Consultations consultations;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    public FieldValues of(Reply reply) {
        var matter = suggestions.get(reply.suggestionId());
        return new FieldValues()
                .with(LetterField.SUBMITTERS, ReplyFormula.salutation(matter).replaceAll("：$", ""))
                .with(LetterField.LEAD, ReplyFormula.lead(matter))
                .with(LetterField.YOU, ReplyFormula.you(matter))
                .with(LetterField.MATTER, matter.kind().word())
                .with(LetterField.SESSION, matter.sessionLabel())
                .with(LetterField.NUMBER, number(matter))
                .with(LetterField.TITLE, matter.title().replaceAll("^《|》$", ""))
                .with(LetterField.OPENING, opening(reply, matter))
                .with(LetterField.BUREAU, directory.bureau(reply.bureauId()).name())
                .with(LetterField.LEAD_SECTION, sections(matter.id(), AssignmentRole.LEAD))
                .with(LetterField.CO_SECTIONS, sections(matter.id(), AssignmentRole.CO_HANDLER))
                .with(LetterField.LEAD_UNIT, matter.leadUnit())
                .with(LetterField.OUTSIDE_UNITS, units(matter.id()))
                .with(LetterField.TALK_ON, talkOn(matter.id()))
                .with(LetterField.REFERRER, matter.referrer())
                .with(LetterField.REFERRED_ON, LetterPhrases.day(matter.referredOn()))
                .with(LetterField.DUE_ON, LetterPhrases.day(matter.replyDueOn()))
                .with(LetterField.CONTACT, reply.heading().contactName())
                .with(LetterField.PHONE, reply.heading().contactPhone())
                .with(LetterField.TODAY, LetterPhrases.day(clock.today()))
                .with(LetterField.YEAR, clock.today().getYear() + "年");
    }

    private static String number(SuggestionView matter) {
        return new SuggestionNumber(matter.numberText()).isMissing() ? null : matter.numberLabel();
    }

    /** The sentence with which the system begins a reply to the matter as it is registered now. */
    public String opening(Reply reply) {
        return opening(reply, suggestions.get(reply.suggestionId()));
    }

    private static String opening(Reply reply, SuggestionView matter) {
        return reply.kind() == ReplyKind.CONTRIBUTION
                ? ContributionFormula.opening(matter)
                : ReplyFormula.opening(matter, reply.kind());
    }

    private String sections(UUID matterId, AssignmentRole role) {
        return assignments.ofCase(matterId).stream()
                .filter(each -> each.role() == role && each.status().isOpen())
                .map(AssignmentView::sectionName)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private String units(UUID matterId) {
        return outsideUnits.ofCase(matterId).stream().map(OutsideUnitView::name).collect(Collectors.joining("、"));
    }

    /** The day of the last talk. */
    private String talkOn(UUID matterId) {
        return consultations.consultations(matterId).stream()
                .map(ConsultationView::heldOn)
                .filter(Objects::nonNull)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(LetterPhrases::day)
                .orElse(null);
    }
}
