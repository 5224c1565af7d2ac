package io.yinuo.calendar.internal;

import io.yinuo.calendar.YearEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.UUID;

/** The years that bureaus settled, in front of those that come with the product. */
@ApplicationScoped
public class YearRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** The edition of each year that counts in the bureau, newest year first. */
    public Collection<YearEdition> current(UUID bureauId) {
        var years = new TreeMap<Integer, YearEdition>(Comparator.reverseOrder());
        ShippedYears.all().forEach(year -> years.put(year.year(), new YearEdition(year, 0, null, null)));
        entities.createQuery("select y from YearRow y where y.bureauId = :bureau order by y.year, y.edition", YearRow.class)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .map(YearRow::view)
                .forEach(edition -> years.put(edition.year().year(), edition));
        return years.values();
    }

    public int edition(UUID bureauId, int year) {
        var last = entities.createQuery(
                        "select max(y.edition) from YearRow y where y.bureauId = :bureau and y.year = :year", Integer.class)
                .setParameter("bureau", bureauId)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    public void add(YearRow row) {
        entities.persist(row);
        entities.flush();
    }
}
