package io.yinuo.publication;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.publication.internal.Masking;
import io.yinuo.publication.internal.Publication;
import io.yinuo.publication.internal.PublicationPolicy;
import io.yinuo.publication.internal.PublicationRows;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Carries out what was decided on the disclosure of delivered replies (公开办理). */
@Stateless
public class Publications {

    @Inject
    Callers callers;

    @Inject
    Drafting drafting;

    @Inject
    Replies replies;

    @Inject
    Directory directory;

    @Inject
    PublicationRows rows;

    @Inject
    Deadlines deadlines;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The reply on whose disclosure is decided. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReplyView open(UUID replyId) {
        var reply = ofTheOffice(replyId);
        PublicationPolicy.checkReply(reply);
        requireOpen(reply);
        return reply;
    }

    /** The copy as it would be published, with what is masked in it (rule PB1). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PublicText preview(UUID replyId, List<String> alsoMasked) {
        var reply = ofTheOffice(replyId);
        return Masking.mask(reply.title(), reply.mainRecipient(), drafting.draft(reply.id(), 0).blocks(), alsoMasked);
    }

    /** Publishes the masked copy that a person has read (rules PB1, PB2). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("publication.publish")
    public UUID publish(PublishReply command) {
        var reply = claim(command.replyId(), command.expectedVersion());
        PublicationPolicy.check(command, reply, clock.today());
        replies.checkPublication(reply.id());
        var text = preview(reply.id(), command.alsoMasked());
        text.requireFound();
        var publication = Publication.of(reply, command, text, callers.current().personId(), clock.now());
        rows.add(publication);
        deadlines.met(reply.id(), DeadlineKind.PUBLICATION, command.publishedOn());
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("url", command.url().strip()),
                Change.set("publishedOn", command.publishedOn()), Change.set("masked", text.masks().size()));
        return publication.id();
    }

    /** Records why a reply is not published (rule PB3). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("publication.withhold")
    public void withhold(WithholdReply command) {
        var reply = claim(command.replyId(), command.expectedVersion());
        PublicationPolicy.check(command);
        rows.add(Publication.withheld(reply, command, callers.current().personId(), clock.now()));
        deadlines.met(reply.id(), DeadlineKind.PUBLICATION, clock.today());
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("withholdingGround", command.ground()),
                Change.set("note", command.note().strip()));
    }

    /** Takes a copy from the public again, for a stated reason (rule PB4). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("publication.takeDown")
    public void takeDown(UUID publicationId, String reason) {
        var publication = rows.get(publicationId);
        var reply = ofTheOffice(publication.replyId());
        trail.about(reply.suggestionId(), reply.bureauId(), reply.id());
        new InvalidInput.Check().text(reason, "reason", 500).done();
        publication.takeDown(reason.strip(), clock.now());
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("takenDown", true),
                Change.set("note", reason.strip()));
    }

    private ReplyView claim(UUID replyId, int expectedVersion) {
        var shown = ofTheOffice(replyId);
        trail.about(shown.suggestionId(), shown.bureauId(), shown.id());
        var reply = replies.claim(replyId, expectedVersion);
        PublicationPolicy.checkReply(reply);
        requireOpen(reply);
        return reply;
    }

    private ReplyView ofTheOffice(UUID replyId) {
        var reply = drafting.reply(replyId);
        replies.requireInside(replyId);
        return reply;
    }

    private void requireOpen(ReplyView reply) {
        if (rows.ofReply(reply.id()).stream().anyMatch(Publication::isSettled)) {
            throw new StateConflict("DISCLOSURE_SETTLED");
        }
    }

    /** What was decided on a reply, oldest first, for those who work on the case. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PublicationView> ofReply(UUID replyId) {
        replies.requireInside(replyId);
        return rows.ofReply(replyId).stream()
                .map(each -> each.view(directory.person(each.decidedBy()).name()))
                .toList();
    }

    /** What the bureaus of the caller have published, the latest first, without the words (rule PB5). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PublicCopy> published(int most) {
        return rows.published(bureaus(), most).stream()
                .map(each -> each.copy(replies.get(each.replyId()), false))
                .toList();
    }

    /**
     * A published copy with its words, for everybody of the bureau, whether or not the case may be seen (rule PB5).
     *
     * @throws io.yinuo.shared.NotFound {@code PUBLICATION_UNKNOWN} when it is not public, or of another bureau
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PublicCopy copy(UUID publicationId) {
        var publication = rows.get(publicationId);
        if (!publication.isPublic() || !bureaus().contains(publication.bureauId())) {
            throw new NotFound("PUBLICATION_UNKNOWN");
        }
        return publication.copy(replies.get(publication.replyId()), true);
    }

    private List<UUID> bureaus() {
        return callers.current().grants().stream().map(Actor.Grant::bureauId).distinct().toList();
    }
}
