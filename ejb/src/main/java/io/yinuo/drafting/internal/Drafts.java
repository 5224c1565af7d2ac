package io.yinuo.drafting.internal;

import io.yinuo.assignment.Consultations;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.document.Press;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Correction;
import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.letter.Phase;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes drafts after checking them against what the reply belongs to: the requests, and the sections of the bureau. */
@ApplicationScoped
public class Drafts {

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    ReplyViews views;

    @Inject
    PromiseBooks promiseBooks;

    @Inject
    LetterRuleRows ruleRows;

    @Inject
    Consultations consultations;

    @Inject
    Press press;

    /** Stores what is written so far, whole or not. */
    public void store(Reply reply, Draft draft, Writing writing) {
        DraftCheck.storable(draft, surroundings(reply));
        reply.write(promiseBooks.read(reply, draft, writing), writing);
    }

    /** Refuses a draft that could not stand as a version. */
    public void check(Reply reply, Draft draft) {
        DraftCheck.keepable(draft, surroundings(reply));
    }

    /** Stores a draft that can stand as a version. */
    public void keep(Reply reply, Draft draft, Writing writing) {
        check(reply, draft);
        reply.write(promiseBooks.read(reply, draft, writing), writing);
    }

    /** Another person drafts from now on: a draft that is being written names the new one as the person to turn to. */
    public void draftedBy(Reply reply, PersonView before, PersonView after, Instant at) {
        if (reply.status() == ReplyStatus.DRAFTING && before.name().equals(reply.heading().contactName())) {
            var step = reply.signOffRound() == 0 ? DraftStep.DRAFTING : DraftStep.REVISION;
            reply.write(reply.draft().contact(after.name(), after.phone()), new Writing(after.id(), at, step, true));
        }
    }

    /** Sets slips right after the signature. */
    public List<Correction> correct(Reply reply, List<Block> corrected, Writing writing) {
        var draft = new Draft(reply.heading(), corrected, reply.answers(), reply.promises(), reply.folds());
        DraftCheck.storable(draft, surroundings(reply));
        return reply.correct(draft.blocks(), names(reply), writing);
    }

    /** Those who are named in letters of this case, and whom no slip of the pen may exchange. */
    private Set<String> names(Reply reply) {
        var names = new HashSet<String>();
        names.add(directory.bureau(reply.bureauId()).name());
        names.add(reply.heading().contactName());
        directory.sections(reply.bureauId()).forEach(section -> names.add(section.name()));
        suggestions.get(reply.suggestionId()).submitters().forEach(submitter -> names.add(submitter.name()));
        return names;
    }

    /** Refuses a draft that nobody should be asked to review, and that nobody may sign. */
    public void checkSubmission(Reply reply) {
        var draft = reply.draft();
        DraftCheck.keepable(draft, surroundings(reply));
        if (reply.kind() == ReplyKind.CONTRIBUTION) {
            SubmissionPolicy.checkContribution(draft);
            refuseErrors(review(reply, false).holdingUp());
            return;
        }
        var matter = suggestions.get(reply.suggestionId());
        var outcomes = directory.bureau(reply.bureauId()).outcomeSet();
        if (reply.kind() == ReplyKind.SUPPLEMENTARY) {
            SubmissionPolicy.checkFurther(draft, reply.answeredPromises(), outcomes);
        } else {
            SubmissionPolicy.check(draft, matter.requests(), outcomes);
        }
        boolean talkMissing = reply.kind() != ReplyKind.SUPPLEMENTARY && consultations.isTalkOwed(matter.id());
        refuseErrors(review(reply, talkMissing).holdingUp());
    }

    /** Refuses a signed letter that may not be numbered with what is wrong in it; the number itself is drawn only then (rule C8). */
    public void checkDispatch(Reply reply) {
        var wrong = review(reply, false).stopping(Phase.DISPATCH);
        refuseErrors(wrong.stream().filter(finding -> !finding.isOfNumber()).toList());
    }

    /** Refuses a delivered letter that the public may not read with what is wrong in it (rule C8). */
    public void checkPublication(Reply reply) {
        refuseErrors(review(reply, false).stopping(Phase.PUBLICATION));
    }

    private LetterReview review(Reply reply, boolean talkMissing) {
        var matter = suggestions.get(reply.suggestionId());
        var here = Circumstances.weighing(ruleRows.of(reply.bureauId()), talkMissing)
                .of(matter, directory.bureau(reply.bureauId()), press, reply.folds());
        return LetterReview.of(views.view(reply), reply.latest().blocks(), matter, here);
    }

    /** What a reviewer would send back at once is mended first (rule C4). */
    private static void refuseErrors(List<LetterFinding> errors) {
        var check = new InvalidInput.Check();
        errors.forEach(finding ->
                check.that(false, "blocks", "LETTER_ERROR", finding.rule(), finding.message()));
        check.done();
    }

    private DraftCheck.Surroundings surroundings(Reply reply) {
        var requests = suggestions.get(reply.suggestionId()).requests();
        return new DraftCheck.Surroundings(
                requests.stream().map(RequestView::id).collect(Collectors.toSet()), sectionsAtWork(reply.bureauId()));
    }

    private Set<UUID> sectionsAtWork(UUID bureauId) {
        return directory.sections(bureauId).stream()
                .filter(SectionView::isAtWork)
                .map(SectionView::id)
                .collect(Collectors.toSet());
    }
}
