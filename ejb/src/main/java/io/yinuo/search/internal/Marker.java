package io.yinuo.search.internal;

import io.yinuo.audit.CaseWriting;
import io.yinuo.audit.OfficeWriting;
import io.yinuo.measures.CatalogueChanged;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterForgotten;
import io.yinuo.workflow.CaseAccessChanged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Marks what a transaction changes, in that transaction, so that the sweep finds it whatever happens after the commit.
 *
 * <p>Each mark is a row of its own: a row for each matter would make commands wait for each other.
 */
@ApplicationScoped
class Marker {

    /** What changes days and messages changes no words. */
    private static final List<String> WITHOUT_WORDS = List.of("deadline.", "calendar.", "notification.", "archiving.");

    /** What of a bureau changes words that belong to no case; tables that come in say so themselves. */
    private static final Pattern OF_THE_OFFICE =
            Pattern.compile("bulletin\\..*|measures\\.observation\\..*|drafting\\.(keepText|rewriteText|switchTextOff|switchTextOn)");

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    WorkClock clock;

    void written(@Observes CaseWriting writing) {
        if (WITHOUT_WORDS.stream().noneMatch(writing.action()::startsWith)) {
            mark(writing.caseId());
        }
    }

    void written(@Observes OfficeWriting writing) {
        if (OF_THE_OFFICE.matcher(writing.action()).matches()) {
            mark(null);
        }
    }

    void opened(@Observes CaseAccessChanged change) {
        mark(change.caseId());
    }

    void counted(@Observes CatalogueChanged change) {
        mark(null);
    }

    /** Its row goes with it here and now, because it refers to it; the index follows its mark. */
    void forgotten(@Observes MatterForgotten gone) {
        entities.createQuery("delete from SearchDocument d where d.suggestionId = :id")
                .setParameter("id", gone.suggestionId())
                .executeUpdate();
        mark(gone.suggestionId());
    }

    private void mark(UUID suggestionId) {
        var key = SearchMark.class.getName() + suggestionId;
        if (transaction.getResource(key) == null) {
            transaction.putResource(key, true);
            entities.persist(new SearchMark(suggestionId, clock.recordedAt()));
        }
    }
}
