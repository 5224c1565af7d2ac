package io.yinuo.notification.internal;

import io.yinuo.directory.Substitution;
import io.yinuo.directory.Substitutions;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is told in fact: those who are meant, and whoever stands in today for one of them (rule T13). */
@ApplicationScoped
public class Receivers {

    @Inject
    Substitutions substitutions;

    @Inject
    WorkClock clock;

    /** Each with who is meant in the place of the person, or with the person. */
    public Map<UUID, UUID> of(Collection<UUID> people) {
        var told = themselves(people);
        people.forEach(person -> substitutions.of(person).stream()
                .filter(period -> period.absentId().equals(person) && counts(period))
                .forEach(period -> told.putIfAbsent(period.substituteId(), person)));
        return told;
    }

    /** The people who are meant, and nobody in their place. */
    public Map<UUID, UUID> themselves(Collection<UUID> people) {
        var told = new LinkedHashMap<UUID, UUID>();
        people.forEach(person -> told.put(person, person));
        return told;
    }

    /** For whom the person stands in today. */
    public List<UUID> absentFor(UUID person) {
        return substitutions.of(person).stream()
                .filter(period -> period.substituteId().equals(person) && counts(period))
                .map(Substitution::absentId)
                .distinct()
                .toList();
    }

    private boolean counts(Substitution period) {
        var today = clock.today();
        return !period.isAuthority() && !today.isBefore(period.firstDay()) && !today.isAfter(period.lastDay());
    }
}
