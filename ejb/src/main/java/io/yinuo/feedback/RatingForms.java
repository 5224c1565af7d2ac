package io.yinuo.feedback;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Replies;
import io.yinuo.feedback.internal.Outsiders;
import io.yinuo.feedback.internal.RatingDesk;
import io.yinuo.feedback.internal.RatingFormPolicy;
import io.yinuo.feedback.internal.RatingFormRow;
import io.yinuo.feedback.internal.RatingFormRows;
import io.yinuo.paper.PaperFile;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Scans;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Forms on paper (征询意见表): one person types them in with their scan, a second one confirms them (rule FB7). */
@Stateless
public class RatingForms {

    private static final int MOST_REASON = 500;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    RatingDesk desk;

    @Inject
    Outsiders outsiders;

    @Inject
    RatingFormRows rows;

    @Inject
    Scans scans;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The forms of a case, oldest first, for those who may type them in or confirm them. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<RatingFormView> ofCase(UUID suggestionId) {
        var actor = callers.current();
        outsiders.requireChecker(actor, seen(actor, suggestionId));
        return rows.ofCase(suggestionId).stream().map(row -> rows.view(row, actor)).toList();
    }

    /** Forms that wait for the caller as the second person. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<RatingFormView> waiting() {
        var actor = callers.current();
        return rows.openIn(outsiders.bureausToCheck(actor), actor.personId()).stream()
                .filter(row -> outsiders.isOutside(actor, row.suggestionId()))
                .map(row -> rows.view(row, actor))
                .toList();
    }

    /**
     * Types a form in; it does not count yet.
     *
     * @throws io.yinuo.shared.StateConflict {@code REPLY_NOT_RATEABLE}, {@code REPLY_RECALLED_UNRATED},
     *     {@code ALREADY_RATED}, {@code RATING_FORM_TWICE}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @Trailed("feedback.form.enter")
    public UUID enter(EnterRatingForm command) {
        var actor = callers.current();
        var matter = seen(actor, command.suggestionId());
        trail.about(matter.id(), matter.bureauId(), command.replyId());
        outsiders.requireClerk(actor, matter);
        new InvalidInput.Check().present(command.replyId(), "replyId").done();
        var reply = replies.claimDelivered(matter.id(), command.replyId());
        RatingFormPolicy.check(command, reply.signedOn(), clock.today());
        var submitter = submitter(matter, command.submitterId());
        desk.requireUnrated(reply.id(), submitter.id());
        var scan = scans.keep(matter.id(), matter.bureauId(), PaperKind.RATING_FORM, command.scan());
        var form = new RatingFormRow(matter, command, scan, actor.personId(), clock.now());
        rows.add(form);
        note(form, submitter, Change.set("formSignedOn", form.signedOn()));
        return form.id();
    }

    /**
     * Says, as the second person, that the form is typed in as it stands on the paper; from now on it counts, also where
     * the silence of its submitter was noted long ago.
     *
     * @throws io.yinuo.shared.Forbidden {@code RATING_FORM_OWN}, {@code RATING_BY_HANDLERS}
     * @throws io.yinuo.shared.StateConflict {@code RATING_FORM_ANSWERED}, and those of a rating
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON})
    @Trailed("feedback.form.confirm")
    public void confirm(UUID formId, int expectedVersion) {
        var actor = callers.current();
        var form = claimed(actor, formId, expectedVersion);
        form.confirm(actor.personId(), clock.now());
        scans.file(form.suggestionId(), form.paperId());
        var matter = suggestions.get(form.suggestionId());
        desk.take(matter, submitter(matter, form.submitterId()), form.replyId(), form.given(clock.now()));
    }

    /** Sends it back, as the one who typed it in or as the second person; the form can then be typed in anew. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON})
    @Trailed("feedback.form.return")
    public void sendBack(UUID formId, int expectedVersion, String reason) {
        var actor = callers.current();
        var form = claimed(actor, formId, expectedVersion);
        new InvalidInput.Check().text(reason, "reason", MOST_REASON).done();
        form.sendBack(actor.personId(), clock.now(), reason.strip());
        var matter = suggestions.get(form.suggestionId());
        note(form, submitter(matter, form.submitterId()), Change.set("formReason", reason.strip()));
    }

    /** Puts the right scan in the place of one that belongs to another matter (rule PA8); a confirmed form keeps counting. */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @Trailed("feedback.form.exchange")
    public void exchangeScan(UUID formId, int expectedVersion, String reason, UploadedFile scan) {
        var actor = callers.current();
        var form = claimed(actor, formId, expectedVersion);
        outsiders.requireClerk(actor, suggestions.get(form.suggestionId()));
        form.requireNotSentBack();
        scans.exchange(form.suggestionId(), form.paperId(), reason, scan);
    }

    /** One form, for those who may type it in or confirm it. @throws io.yinuo.shared.NotFound {@code RATING_FORM_UNKNOWN} */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RatingFormView form(UUID formId) {
        var actor = callers.current();
        var form = rows.get(formId);
        outsiders.requireChecker(actor, seen(actor, form.suggestionId()));
        return rows.view(form, actor);
    }

    /** The scan of a form, for whoever compares the two. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PaperFile scan(UUID formId) {
        var actor = callers.current();
        var form = rows.get(formId);
        outsiders.requireChecker(actor, seen(actor, form.suggestionId()));
        return scans.file(form.suggestionId(), form.paperId());
    }

    private RatingFormRow claimed(Actor actor, UUID formId, int expectedVersion) {
        var form = rows.lock(formId);
        var matter = seen(actor, form.suggestionId());
        trail.about(matter.id(), matter.bureauId(), form.replyId());
        outsiders.requireChecker(actor, matter);
        StaleVersion.check(expectedVersion, form.version());
        return form;
    }

    private SuggestionView seen(Actor actor, UUID suggestionId) {
        access.requireSightByRole(actor, suggestionId);
        return suggestions.get(suggestionId);
    }

    private static SubmitterView submitter(SuggestionView matter, UUID submitterId) {
        return matter.submitters().stream()
                .filter(each -> each.id().equals(submitterId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("submitterId", "SUBMITTER_UNKNOWN"));
    }

    private void note(RatingFormRow form, SubmitterView submitter, Change more) {
        trail.note(
                form.suggestionId(), form.bureauId(), form.replyId(), Change.set("submitter", submitter.name()),
                Change.set("attitude", form.attitude()), Change.set("result", form.result()), more);
    }
}
