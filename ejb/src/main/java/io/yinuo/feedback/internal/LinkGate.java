package io.yinuo.feedback.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.feedback.LinkState;
import io.yinuo.feedback.LinkVisit;
import io.yinuo.feedback.VisitAnswer;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Lets nobody in without the code of the link, and counts the codes that were wrong. */
@ApplicationScoped
public class LinkGate {

    private static final int MOST_CHARACTERS = 100;

    @Inject
    LinkRows links;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Does something behind the gate.
     *
     * <p>A locked link is not named to the trail any more: what locked it stands there, and nobody can fill the chain of
     * a case by trying on.
     */
    public VisitAnswer pass(String token, String code, Function<LinkRow, LinkVisit> behind) {
        new InvalidInput.Check().text(token, "token", MOST_CHARACTERS).text(code, "code", MOST_CHARACTERS).done();
        var typed = LinkSecret.typed(token, code);
        var link = links.lock(typed);
        boolean opened = link.opens(typed, clock.today());
        trail.about(link.suggestionId(), link.bureauId(), link.replyId());
        if (opened) {
            return new VisitAnswer(Optional.of(behind.apply(link)), link.triesLeft());
        }
        trail.note(
                link.suggestionId(), link.bureauId(), link.replyId(), Change.set("wrongTries", link.wrongTries()),
                Change.set("locked", link.state(clock.today()) == LinkState.LOCKED));
        return new VisitAnswer(Optional.empty(), link.triesLeft());
    }
}
