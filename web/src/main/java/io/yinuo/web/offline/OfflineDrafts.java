package io.yinuo.web.offline;

import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.DraftUploads;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.SubmitDraft;
import io.yinuo.drafting.UploadDraft;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Hands in a draft that was written outside of the system (线下起草, rule OF6).
 *
 * <p>The letter becomes the newest version. Each of its sentences that needs a card is listed as a promise of the lead
 * section, in its own words; its reviewers can strike what is none.
 */
@ApplicationScoped
class OfflineDrafts {

    @Inject
    Drafting drafting;

    @Inject
    DraftUploads uploads;

    @Inject
    WorkClock clock;

    /** @param shown the reply as the page showed it */
    void submit(String task, OfflineDraftForm typed, ReplyView shown) {
        drafting.submit(new SubmitDraft(task, shown.id(), written(typed, shown), false));
    }

    /** The version of the reply once what was typed is stored. */
    private int written(OfflineDraftForm typed, ReplyView shown) {
        var letter = typed.toFile();
        int version = shown.version();
        if (letter != null) {
            version = taken(new UploadDraft(shown.id(), version, letter));
        }
        var draft = drafting.draft(shown.id(), 0);
        var stored = drafting.reply(shown.id());
        if (letter == null && !typed.differsFrom(stored, draft)) {
            return version;
        }
        var promises = letter == null ? draft.promises() : listed(shown.id(), draft);
        return drafting.save(typed.toSave(stored, version, draft, promises));
    }

    /** What is wrong with the letter is said beside it, and not beside the scan of the decision. */
    private int taken(UploadDraft command) {
        try {
            return uploads.take(command);
        } catch (InvalidInput wrong) {
            var first = wrong.errors().get(0);
            throw new InvalidInput("letter", first.code(), first.parameters().toArray());
        }
    }

    private List<PromisedItem> listed(UUID replyId, DraftView draft) {
        var open = drafting.promises(replyId).stream()
                .filter(standing -> standing.itemId() == null && standing.holdsUp())
                .map(PromiseStanding::sentence)
                .map(this::promise);
        return Stream.concat(draft.promises().stream(), open).toList();
    }

    /** A day that is over asks for nothing any more. */
    private PromisedItem promise(PromiseSentence sentence) {
        var item = sentence.asPromise(null);
        boolean over = sentence.dueOn() != null && !sentence.dueOn().isAfter(clock.today());
        return over
                ? PromisedItem.plain(item.id(), item.blockId(), item.exactWords(), null, item.target(), null, DueKind.UNDATED)
                : item;
    }
}
