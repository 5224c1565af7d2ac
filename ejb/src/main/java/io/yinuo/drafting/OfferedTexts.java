package io.yinuo.drafting;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.internal.CaseFields;
import io.yinuo.drafting.internal.DraftingTasks;
import io.yinuo.drafting.internal.OfferedRows;
import io.yinuo.drafting.internal.Reply;
import io.yinuo.drafting.internal.ReplyRepository;
import io.yinuo.drafting.internal.ReplySight;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The kept texts that a draft may use today, filled from its case (可用范文和常用语, rules KT2, KT3). */
@Stateless
public class OfferedTexts {

    @Inject
    Callers callers;

    @Inject
    ReplyRepository replies;

    @Inject
    ReplySight sight;

    @Inject
    DraftingTasks tasks;

    @Inject
    Suggestions suggestions;

    @Inject
    OfferedRows offers;

    @Inject
    CaseFields fields;

    @Inject
    Trail trail;

    /** Templates and lines for the kind of matter that may be used today, those that fit the requests best first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<OfferedText> of(UUID replyId) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        return offers.of(suggestions.get(reply.suggestionId()), fields.of(reply));
    }

    /** The sentence with which the system begins the draft; whatever else stands in its place the drafter wrote (rule KT3). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String opening(UUID replyId) {
        var reply = replies.get(replyId);
        sight.requireInside(reply);
        return fields.opening(reply);
    }

    /**
     * Takes a text into the draft that the caller writes; the trail says which one, the draft is written by the caller.
     *
     * @throws NotFound {@code STANDARD_TEXT_NOT_OFFERED} when it may not be used today or for this matter
     * @throws io.yinuo.shared.Refusal as for {@link Drafting#save}
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("drafting.useText")
    public OfferedText use(UUID replyId, UUID textId) {
        var reply = replies.get(replyId);
        tasks.requireDrafter(reply, callers.current());
        trail.about(reply.suggestionId(), reply.bureauId(), reply.id());
        var text = offered(reply, textId);
        tasks.absentFor(reply, callers.current()).ifPresent(absent -> trail.standsInFor(absent.name()));
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("standardText", text.name()),
                Change.set("standardTextKind", text.kind()), Change.set("standardTextSource", text.source()),
                Change.set("openFields", text.open().isEmpty() ? null : text.open()));
        return text;
    }

    private OfferedText offered(Reply reply, UUID textId) {
        return offers.of(suggestions.get(reply.suggestionId()), fields.of(reply)).stream()
                .filter(text -> text.id().equals(textId))
                .findFirst()
                .orElseThrow(() -> new NotFound("STANDARD_TEXT_NOT_OFFERED"));
    }
}
