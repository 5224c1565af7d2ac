package io.yinuo.notification;

import io.yinuo.directory.Directory;
import io.yinuo.notification.internal.ChannelRows;
import io.yinuo.notification.internal.DigestRows;
import io.yinuo.notification.internal.Mailroom;
import io.yinuo.notification.internal.Outside;
import io.yinuo.notification.internal.Receivers;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One mail a person and working morning with what is new, near and past (每日汇总, rule T17); joins who knows the days. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Digests {

    @Inject
    DigestRows rows;

    @Inject
    ChannelRows channels;

    @Inject
    Receivers receivers;

    @Inject
    Outside outside;

    @Inject
    Mailroom mailroom;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    /** The people of the bureau to whom today's digest is still to be written; nobody where no mail can leave. */
    @PermitAll
    public List<UUID> waiting(UUID bureauId) {
        var waiting = outside.mail().isPresent() ? rows.waiting(clock.today()) : List.<UUID>of();
        return waiting.stream()
                .filter(person -> directory.person(person).bureauId().equals(bureauId))
                .toList();
    }

    /**
     * Writes today's digest of a person: what was gathered, and of what the person owes, or somebody for whom the person
     * stands in, that of which the person wants to read in a digest. Nothing is written where there is nothing to tell.
     *
     * @param owed by each person in the bureau
     * @param stillOpen those of these cases of which is still to be told
     * @throws StaleVersion when another server does so at this moment
     */
    @PermitAll
    public void write(UUID personId, Map<UUID, Set<Owed>> owed, UnaryOperator<Set<UUID>> stillOpen) {
        rows.begin(personId, clock.today());
        var gathered = rows.take(personId);
        var person = directory.person(personId);
        if (person.active()) {
            var channel = channels.of(personId);
            var own = new LinkedHashMap<Owed, UUID>();
            meant(personId).forEach(meant -> owed.getOrDefault(meant, Set.of()).stream()
                    .filter(one -> channel.mode(one.overdue() ? NoticeKind.OVERDUE : NoticeKind.REMINDER) == MailMode.DIGEST)
                    .forEach(one -> own.putIfAbsent(one, meant)));
            var open = stillOpen.apply(own.keySet().stream().map(Owed::caseId).collect(Collectors.toSet()));
            own.keySet().removeIf(one -> !open.contains(one.caseId()));
            mailroom.digest(person, channel, gathered, own, clock.now());
        }
    }

    private Collection<UUID> meant(UUID personId) {
        var meant = new LinkedHashSet<UUID>(List.of(personId));
        meant.addAll(receivers.absentFor(personId));
        return meant;
    }
}
