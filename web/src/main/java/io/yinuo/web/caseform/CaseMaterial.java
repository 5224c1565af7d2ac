package io.yinuo.web.caseform;

import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.SignalView;
import io.yinuo.directory.BureauView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyView;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.shared.NotFound;
import io.yinuo.signoff.StudyView;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All of a case from which papers are filled. */
record CaseMaterial(
        CaseFile file,
        BureauView bureau,
        List<ReferralReturnView> returns,
        List<AdjustmentView> adjustments,
        List<SignalView> signals,
        List<StudyView> studies) {

    SuggestionView matter() {
        return file.suggestion();
    }

    /** As letters speak of it: 市十八届人大二次会议第198号建议. */
    String spokenOf() {
        return matter().sessionLabel() + matter().numberLabel() + matter().kind().word();
    }

    String lead() {
        return matter().leadSubmitter().name();
    }

    String coSigners() {
        return matter().submitters().stream()
                .filter(each -> !each.lead())
                .map(SubmitterView::name)
                .collect(Collectors.joining("、"));
    }

    /** What the matter asks for, one in a line with its number. */
    String requests() {
        return matter().requests().stream()
                .map(each -> each.position() + ". " + each.text())
                .collect(Collectors.joining("\n"));
    }

    /** The last day of what the bureau owes from the referral on. */
    String dueOn() {
        return due(DeadlineKind.owedBy(matter().handlingRole())).map(each -> due(each.dueOn())).orElse("");
    }

    /** A day of the case in words; one that may still move, as the days off of its year are not known, is called so. */
    String due(LocalDate day) {
        boolean provisional = file.deadlines().stream()
                .anyMatch(each -> each.beyondCalendar() && each.metOn() == null && each.dueOn().equals(day));
        var said = LetterPhrases.day(day);
        return provisional ? Texts.in(Texts.CHINESE).get("caseForm.provisional", said) : said;
    }

    Optional<DeadlineView> due(DeadlineKind kind) {
        return file.deadlines().stream()
                .filter(each -> each.kind() == kind)
                .max(Comparator.comparing(DeadlineView::dueOn));
    }

    /** The letters to the submitters that have their number, the latest first. */
    List<ReplyFile> numbered() {
        return file.replies().stream()
                .filter(each -> each.reply().isRated() && !each.reply().isRecalled() && each.reply().documentNumber() != null)
                .sorted(Comparator.comparing((ReplyFile each) -> each.reply().ordinal()).reversed())
                .toList();
    }

    /** The letter that counts. */
    Optional<ReplyView> lastNumbered() {
        return numbered().stream().findFirst().map(ReplyFile::reply);
    }

    SubmitterView submitter(UUID id) {
        return matter().submitters().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(CaseMaterial::nothing);
    }

    /** A paper of that kind for each submitter. */
    List<FormChoice> eachSubmitter(FormKind kind) {
        return matter().submitters().stream().map(each -> new FormChoice(kind, each.id(), each.name())).toList();
    }

    /** Nothing of which this paper could be made. */
    static NotFound nothing() {
        return new NotFound("FORM_UNAVAILABLE");
    }
}
