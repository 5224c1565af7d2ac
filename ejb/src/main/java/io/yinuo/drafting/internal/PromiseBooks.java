package io.yinuo.drafting.internal;

import io.yinuo.calendar.Calendars;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.PromiseDays;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseStanding;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

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

    /** A promise that is answered again is quoted, and not made anew. */
    private List<PromiseSentence> sentences(Reply reply) {
        var answered = reply.answeredPromises();
        return PromiseReading.of(views.view(reply), reply.latest().blocks(), rules.of(reply.bureauId()), clock.today()).stream()
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
