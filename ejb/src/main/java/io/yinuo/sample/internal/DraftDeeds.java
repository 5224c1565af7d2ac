package io.yinuo.sample.internal;

import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.RecordConsultation;
import io.yinuo.assignment.RequestText;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.drafting.PromiseState;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.drafting.SubmitDraft;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the officer does: talks with the deputy, lists the requests, drafts, revises. */
@ApplicationScoped
class DraftDeeds {

    private static final String ADDED = "以上工作的进展，我们将及时向您通报。";

    @Inject
    private Consultations consultations;

    @Inject
    private Drafting drafting;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Directory directory;

    @Inject
    private WorkClock clock;

    void draft(Scene scene) {
        talk(scene);
        listRequests(scene);
        write(scene);
    }

    private void talk(Scene scene) {
        var deputy = suggestions.get(scene.suggestionId()).leadSubmitter().name();
        consultations.recordConsultation(new RecordConsultation(
                scene.suggestionId(),
                clock.today(),
                Channel.PHONE,
                null,
                deputy + "、经办人",
                "希望逐条答复，说明已经做了什么、下一步何时做。",
                null));
    }

    private void listRequests(Scene scene) {
        var listed = scene.matter().asks().stream().map(ask -> new RequestText(null, ask.text())).toList();
        consultations.listRequests(scene.suggestionId(), suggestions.get(scene.suggestionId()).version(), listed);
    }

    /** Writes the reply at its first or second drafting and sends it to the reviewers. */
    void write(Scene scene) {
        var reply = latest(scene);
        var bureauId = scene.task().bureauId();
        var letter = new SampleLetter(
                        drafting.draft(reply.id(), 0).blocks().get(0),
                        reply.kind(),
                        code -> directory.sectionByCode(bureauId, code).id())
                .answer(scene.matter().asks(), suggestions.requests(scene.suggestionId()));
        boolean classified = reply.kind() != ReplyKind.CONTRIBUTION;
        int version = save(new SaveDraft(
                reply.id(),
                reply.version(),
                reply.title(),
                reply.mainRecipient(),
                classified ? scene.matter().outcome() : null,
                classified ? Disclosure.PUBLIC : null,
                null,
                reply.copies(),
                reply.contactName(),
                reply.contactPhone(),
                letter.blocks(),
                letter.answers(),
                letter.promises(),
                List.of()));
        submit(scene, reply, version);
    }

    /** Adds a sentence, as the reviewer asked, and sends the draft back. */
    void revise(Scene scene) {
        var reply = latest(scene);
        var draft = drafting.draft(reply.id(), 0);
        int version = save(new SaveDraft(
                reply.id(),
                reply.version(),
                reply.title(),
                reply.mainRecipient(),
                reply.outcome(),
                reply.disclosure(),
                reply.withholdingGround(),
                reply.copies(),
                reply.contactName(),
                reply.contactPhone(),
                withSentence(draft),
                draft.answers(),
                draft.promises(),
                draft.folds()));
        submit(scene, reply, version);
    }

    /** Lists what the script promises, and takes every other sentence that promises for routine. */
    private int save(SaveDraft draft) {
        int version = drafting.autosave(draft);
        var folds = drafting.promises(draft.replyId()).stream()
                .filter(standing -> standing.state() == PromiseState.OPEN || standing.state() == PromiseState.FOLDED)
                .map(PromiseStanding::sentence)
                .map(sentence -> new FoldedSentence(sentence.blockId(), sentence.words(), null))
                .toList();
        return drafting.save(draft.folding(version, folds));
    }

    private static List<Block> withSentence(DraftView draft) {
        var blocks = new ArrayList<>(draft.blocks());
        int beforeLast = blocks.size() - 2;
        var extended = blocks.get(beforeLast);
        blocks.set(beforeLast, new Block(extended.id(), extended.level(), extended.text() + ADDED));
        return blocks;
    }

    private void submit(Scene scene, ReplyView reply, int version) {
        drafting.submit(new SubmitDraft(scene.task().taskId(), reply.id(), version, false));
    }

    private ReplyView latest(Scene scene) {
        var replies = drafting.repliesOf(scene.suggestionId());
        return replies.get(replies.size() - 1);
    }
}
