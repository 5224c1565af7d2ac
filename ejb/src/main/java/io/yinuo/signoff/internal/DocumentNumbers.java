package io.yinuo.signoff.internal;

import io.yinuo.directory.BureauView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jboss.logging.Logger;

/**
 * Allots document numbers (发文字号): one series for each bureau, prefix and year of the signature, without gap or
 * duplicate (rule N3).
 *
 * <p>The counter's row is the last lock that a numbering takes, so that two secretaries wait for one another only while
 * the second half of a commit runs.
 */
@ApplicationScoped
public class DocumentNumbers {

    private static final Logger LOG = Logger.getLogger(DocumentNumbers.class);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CounterOpening counters;

    @Inject
    WorkClock clock;

    /** Draws the next number for a signed reply and gives it as printed. */
    public String allot(ReplyView reply, BureauView bureau, MatterKind kind) {
        var series = new DocumentCounter.Series(bureau.id(), prefix(reply, bureau, kind), reply.signedOn().getYear());
        int number = lock(series).next();
        entities.persist(new DocumentNumber(series, number, reply.id(), clock.now()));
        entities.flush();
        return series.render(number);
    }

    private static String prefix(ReplyView reply, BureauView bureau, MatterKind kind) {
        return reply.isContribution() ? bureau.contributionPrefix() : kind.settingsOf(bureau).documentPrefix();
    }

    private DocumentCounter lock(DocumentCounter.Series series) {
        var counter = entities.find(DocumentCounter.class, series, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            open(series);
            counter = entities.find(DocumentCounter.class, series, LockModeType.PESSIMISTIC_WRITE);
        }
        return counter;
    }

    private void open(DocumentCounter.Series series) {
        try {
            counters.open(series);
        } catch (EJBException openedMeanwhile) {
            LOG.debugf(openedMeanwhile, "Series %s was opened by another numbering", series);
        }
    }
}
