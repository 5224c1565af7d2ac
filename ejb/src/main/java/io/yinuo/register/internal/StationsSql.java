package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.instant;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.Progress.Station;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** On which day a matter passed its stations, told from the steps that people finished. */
public final class StationsSql {

    private static final Map<String, Station> STATIONS = Map.ofEntries(
            Map.entry(SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT, Station.ASSIGNED),
            Map.entry(SuggestionHandling.UserTasks.DRAFT_REPLY, Station.DRAFTED),
            Map.entry(Rehandling.UserTasks.DRAFT_SECOND_REPLY, Station.DRAFTED),
            Map.entry(ReplySignOff.UserTasks.SIGN_REPLY, Station.SIGNED),
            Map.entry(ReplySignOff.UserTasks.NUMBER_REPLY, Station.NUMBERED),
            Map.entry(SuggestionHandling.UserTasks.DELIVER_REPLY, Station.DELIVERED),
            Map.entry(Rehandling.UserTasks.DELIVER_SECOND_REPLY, Station.DELIVERED),
            Map.entry(SuggestionHandling.UserTasks.RATE_REPLY, Station.RATED),
            Map.entry(Contribution.UserTasks.SEND_CONTRIBUTION, Station.CONTRIBUTED),
            Map.entry(Contribution.UserTasks.FILE_JOINT_REPLY, Station.JOINTLY_ANSWERED));

    private final EntityManager entities;

    public StationsSql(EntityManager entities) {
        this.entities = entities;
    }

    /** The stations that these user tasks lead past. */
    public static Set<Station> past(Collection<String> elements) {
        return elements.stream().map(STATIONS::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public Map<Station, LocalDate> passed(SuggestionView suggestion) {
        var passed = new EnumMap<Station, LocalDate>(Station.class);
        passed.put(Station.REFERRED, suggestion.referredOn());
        rows(suggestion).forEach(row -> passed.put(
                STATIONS.get(text(row, "element")),
                instant(row, "last_closed").atZone(WorkClock.ZONE).toLocalDate()));
        return passed;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(SuggestionView suggestion) {
        return entities.createNativeQuery(
                        """
                        select w.element, max(w.closed_at) as last_closed from work_item w
                        where w.suggestion_id = :case and w.closed_by is not null and w.element in (:elements)
                          and not exists (select 1 from reply r where r.id = w.subject_id and r.kind = 'SUPPLEMENTARY')
                        group by w.element order by max(w.closed_at)
                        """,
                        Tuple.class)
                .setParameter("case", suggestion.id())
                .setParameter("elements", STATIONS.keySet())
                .getResultList();
    }
}
