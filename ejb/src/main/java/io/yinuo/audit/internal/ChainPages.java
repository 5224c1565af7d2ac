package io.yinuo.audit.internal;

import io.yinuo.audit.TrailFilter;
import io.yinuo.audit.TrailPage;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Reads one chain page by page, the newest entry first. */
@ApplicationScoped
public class ChainPages {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    public TrailPage read(UUID chainId, TrailFilter filter) {
        var parameters = new LinkedHashMap<String, Object>();
        var where = where(chainId, filter, parameters);
        var entries = bound(em.createQuery("select e" + where + " order by e.seq desc", AuditEntry.class), parameters)
                .setFirstResult(filter.page() * filter.size())
                .setMaxResults(filter.size())
                .getResultList();
        var total = bound(em.createQuery("select count(e)" + where, Long.class), parameters).getSingleResult();
        return new TrailPage(entries.stream().map(AuditEntry::view).toList(), total);
    }

    private static String where(UUID chainId, TrailFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" from AuditEntry e where e.chainId = :chain");
        parameters.put("chain", chainId);
        if (filter.personId() != null) {
            where.append(" and (e.actorId = :person or e.subjectId = :person)");
            parameters.put("person", filter.personId());
        }
        if (filter.from() != null) {
            where.append(" and e.at >= :from");
            parameters.put("from", beginOf(filter.from()));
        }
        if (filter.until() != null) {
            where.append(" and e.at < :end");
            parameters.put("end", beginOf(filter.until().plusDays(1)));
        }
        return where.toString();
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(WorkClock.ZONE).toInstant();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
