package io.yinuo.drafting.internal;

import io.yinuo.directory.Directory;
import io.yinuo.drafting.DraftVersionView;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.ReplyView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Shows replies and their versions with names: those of the directory until the letter is numbered, then its own (rule N6). */
@ApplicationScoped
public class ReplyViews {

    @Inject
    Directory directory;

    public ReplyView view(Reply reply) {
        var heading = reply.heading();
        var signature = Optional.ofNullable(reply.signature());
        var signatoryId = signature.map(Signature::signatoryId);
        var dispatch = Optional.ofNullable(reply.dispatch());
        var signatory = dispatch.map(Dispatch::signatory).or(() -> signatoryId.map(this::name));
        return new ReplyView(
                reply.id(),
                reply.suggestionId(),
                reply.bureauId(),
                dispatch.map(Dispatch::organ).orElseGet(() -> directory.bureau(reply.bureauId()).name()),
                reply.kind(),
                reply.ordinal(),
                reply.status(),
                heading.title(),
                heading.mainRecipient(),
                heading.outcome(),
                heading.disclosure(),
                heading.withholdingGround(),
                heading.copies(),
                heading.contactName(),
                heading.contactPhone(),
                signatoryId.orElse(null),
                signatory.orElse(null),
                signature.map(Signature::signedOn).orElse(null),
                dispatch.map(Dispatch::documentNumber).orElse(null),
                dispatch.map(Dispatch::sha256).orElse(null),
                reply.dispatchedAt(),
                reply.signOffRound(),
                reply.latest().number(),
                reply.version(),
                Optional.ofNullable(reply.recall()).map(Recall::view).orElse(null),
                reply.replaces());
    }

    public DraftView view(Reply reply, DraftVersion draft) {
        return new DraftView(
                reply.id(), draft.number(), draft.blocks(), draft.answers(), reply.promises(), reply.folds(),
                name(draft.writtenBy()), draft.writtenAt());
    }

    public DraftVersionView view(DraftVersion draft) {
        return new DraftVersionView(
                draft.number(), draft.step(), name(draft.writtenBy()), draft.writtenAt(), draft.isKept());
    }

    private String name(UUID personId) {
        return directory.person(personId).name();
    }
}
