package io.yinuo.paper.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.paper.PaperExchanged;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts checked files with a matter, and the right one in the place of a wrong one; both stay and stand in the trail. */
@Dependent
public class PaperShelf {

    private static final int MOST_REASON = 200;

    @Inject
    FileCheck check;

    @Inject
    PaperRows rows;

    @Inject
    Event<PaperExchanged> exchanged;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** @throws InvalidInput on {@code file} */
    public Paper put(UUID suggestionId, UUID bureauId, PaperKind kind, UploadedFile file, Actor actor) {
        return put(suggestionId, bureauId, kind, file, actor.personId());
    }

    /** @throws InvalidInput on {@code file} */
    public Paper put(UUID suggestionId, UUID bureauId, PaperKind kind, UploadedFile file, UUID addedBy) {
        new InvalidInput.Check().present(kind, "kind").present(file, "file").done();
        var paper = new Paper(bureauId, kind, check.check(file), addedBy, clock.now());
        paper.joinMatter(suggestionId);
        rows.add(paper, file.content());
        note(suggestionId, paper);
        return paper;
    }

    /** Gives the wrong one its mark and tells whoever refers to it (rule PA8). */
    public Paper exchange(Paper wrong, String reason, UploadedFile file, Actor actor) {
        new InvalidInput.Check().text(reason, "reason", MOST_REASON).present(file, "file").done();
        wrong.requireOffered();
        var right = put(wrong.suggestionId(), wrong.bureauId(), wrong.kind(), file, actor);
        wrong.giveWayTo(right.id(), reason.strip(), actor.personId(), clock.now());
        trail.note(
                wrong.suggestionId(), wrong.bureauId(), wrong.id(),
                new Change("exchangedFile", wrong.fileName(), right.fileName()),
                new Change("exchangedFingerprint", wrong.sha256(), right.sha256()),
                Change.set("exchangeReason", reason.strip()));
        exchanged.fire(new PaperExchanged(wrong.id(), right.id()));
        return right;
    }

    /** What is kept of a file in the trail of its matter. */
    public void note(UUID suggestionId, Paper paper) {
        trail.note(
                suggestionId,
                paper.bureauId(),
                paper.id(),
                Change.set("paperKind", paper.kind()),
                Change.set("fileName", paper.fileName()),
                Change.set("fingerprint", paper.sha256()));
    }
}
