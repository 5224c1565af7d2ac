package io.yinuo.drafting.internal;

import io.yinuo.calendar.Calendars;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseDays;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Looks after the sentences that promise in the replies of a bureau, by the bureau's own rules. */
@ApplicationScoped
public class PromiseBooks {

    @Inject
    ReplyViews views;

    @Inject
    DateRulesRows rules;

    @Inject
    Calendars calendars;

    @Inject
    WorkClock clock;

    /** Each sentence that promises, with what became of it. */
    public List<PromiseStanding> standings(Reply reply) {
        return new PromiseBook(reply.promises(), reply.folds()).standings(sentences(reply));
    }

    /**
     * The day of one promise lies ahead, before its card is confirmed (rule PR8).
     *
     * @param place of the promise in the draft, from 0
     * @throws InvalidInput {@code DUE_IN_PAST}, {@code DUE_BEYOND_CALENDAR}
     */
    public void requireDay(Reply reply, int place, LocalDate dueOn) {
        var check = new InvalidInput.Check();
        PromiseDays.check(check, "promises[" + place + "].dueOn", dueOn, calendars.of(reply.bureauId()), clock.today());
        check.done();
    }

    /** A draft that is about to be stored, with what its sentences say of target and day (rule PR11). */
    public Draft read(Reply reply, Draft draft, Writing writing) {
        boolean drafting = writing.step().isDrafting();
        if (drafting && draft.promises().isEmpty()) {
            return draft;
        }
        var book = new PromiseBook(draft.promises(), draft.folds());
        var sentences = sentences(reply, draft.blocks());
        return draft.promising(
                drafting ? book.readAnew(sentences, reply.promises()) : book.rewritten(sentences, reply.promises()));
    }

    /**
     * What a reviewer changed in the text is confirmed in the list of promises before it passes (rule PR12).
     *
     * @throws InvalidInput {@code PROMISES_TO_CONFIRM}
     */
    public void requireConfirmed(Reply reply) {
        var waiting = reply.promises().stream().filter(item -> item.terms().toSettle()).toList();
        if (!waiting.isEmpty()) {
            throw new InvalidInput("promises", "PROMISES_TO_CONFIRM", waiting.size(), waiting.get(0).exactWords());
        }
    }

    /**
     * The promises with what a leader typed about one of them, which is confirmed with it (rule PR12).
     *
     * @throws InvalidInput {@code TOO_LONG}, {@code DUE_IN_PAST}, {@code DUE_BEYOND_CALENDAR}
     */
    public PromiseList confirmed(Reply reply, UUID itemId, String target, LocalDate dueOn) {
        var check = new InvalidInput.Check().optionalText(target, "target", 500);
        PromiseDays.check(check, "dueOn", dueOn, calendars.of(reply.bureauId()), clock.today());
        check.done();
        return PromiseList.of(reply).confirming(itemId, target, dueOn, sentences(reply));
    }

    private List<PromiseSentence> sentences(Reply reply) {
        return sentences(reply, reply.latest().blocks());
    }

    /** A promise that is answered again is quoted, and not made anew. */
    private List<PromiseSentence> sentences(Reply reply, List<Block> text) {
        var answered = reply.answeredPromises();
        return PromiseReading.of(views.view(reply), text, rules.of(reply.bureauId()), clock.today()).stream()
                .filter(sentence -> answered.stream().noneMatch(promise -> promise.isRepeatedBy(sentence.words())))
                .toList();
    }

    /** @throws NotFound {@code PROMISE_UNKNOWN} when no sentence promises in these words that has no card yet */
    public PromiseSentence foldedSentence(Reply reply, String words) {
        return standings(reply).stream()
                .filter(standing -> standing.itemId() == null && standing.sentence().words().equals(words))
                .map(PromiseStanding::sentence)
                .findFirst()
                .orElseThrow(() -> new NotFound("PROMISE_UNKNOWN"));
    }

    /**
     * Each card is settled and each day lies ahead (rules PR8, PR11).
     *
     * @throws InvalidInput {@code PROMISES_TO_SETTLE}, {@code DUE_IN_PAST}, {@code DUE_BEYOND_CALENDAR}
     */
    public void requireSettled(Reply reply) {
        var waiting = standings(reply).stream().filter(PromiseStanding::holdsUp).toList();
        var check = new InvalidInput.Check();
        check.that(
                waiting.isEmpty(), "promises", "PROMISES_TO_SETTLE", waiting.size(),
                waiting.isEmpty() ? "" : waiting.get(0).sentence().words());
        var calendar = calendars.of(reply.bureauId());
        for (int i = 0; i < reply.promises().size(); i++) {
            var field = "promises[" + i + "].dueOn";
            PromiseDays.check(check, field, reply.promises().get(i).dueOn(), calendar, clock.today());
        }
        check.done();
    }

    /** Closes the book of a draft that is handed in: what nobody wanted a card for is routine (rule PR8). */
    public void close(Reply reply) {
        List<FoldedSentence> folds = new PromiseBook(reply.promises(), reply.folds()).withDefaults(sentences(reply));
        if (!folds.equals(reply.folds())) {
            reply.fold(folds);
        }
    }
}
