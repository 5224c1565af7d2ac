package io.yinuo.register.internal;

import io.yinuo.register.DeskItem;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Absent;
import io.yinuo.workflow.CaseHolders;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** By which holder keys the steps of a reader are found: the own ones, and those of everybody for whom the reader stands in. */
final class DeskKeys {

    /** Narrows the steps {@code o} to those of the reader's bureaus: whoever holds one holds something there. */
    static final String IN_BUREAUS = " o.bureau_id in (:bureaus)";

    private final Actor actor;

    DeskKeys(Actor actor) {
        this.actor = actor;
    }

    /** Whether the step {@code o} is one of the reader's. */
    String condition() {
        var condition = new StringBuilder(
                " exists (select 1 from work_item_candidate c where c.task_id = o.task_id and (c.holder_key in (:keys)");
        for (int i = 0; i < actor.standsInFor().size(); i++) {
            condition.append(" or c.holder_key in (:keys%d) and o.element in (:elements%d)".formatted(i, i));
        }
        return condition.append("))").toString();
    }

    /** The same, for statements that begin with the open steps. */
    String conditionInBureaus() {
        return IN_BUREAUS + " and" + condition();
    }

    /** For a statement that has one of the conditions and {@link #IN_BUREAUS}. */
    Query bind(Query query) {
        query.setParameter("keys", WorkItem.holderKeys(actor)).setParameter("bureaus", CaseHolders.bureaus(actor));
        for (int i = 0; i < actor.standsInFor().size(); i++) {
            var absent = actor.standsInFor().get(i);
            query.setParameter("keys" + i, WorkItem.holderKeys(absent))
                    .setParameter("elements" + i, StepKinds.elementsOf(absent.steps()));
        }
        return query;
    }

    /** The steps with the name of the person for whom the reader would take them; one statement more, and only then. */
    @SuppressWarnings("unchecked")
    List<DeskItem> named(List<DeskItem> items, EntityManager entities) {
        if (actor.standsInFor().isEmpty() || items.isEmpty()) {
            return items;
        }
        List<Tuple> rows = entities.createNativeQuery(
                        "select c.task_id, c.holder_key from work_item_candidate c where c.task_id in (:tasks)", Tuple.class)
                .setParameter("tasks", items.stream().map(DeskItem::taskId).toList())
                .getResultList();
        Map<String, Set<String>> offered = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row.get(0), Collectors.mapping(row -> (String) row.get(1), Collectors.toSet())));
        return items.stream()
                .map(item -> absentFor(item, offered.getOrDefault(item.taskId(), Set.of()))
                        .map(absent -> item.inPlaceOf(absent.name()))
                        .orElse(item))
                .toList();
    }

    private Optional<Absent> absentFor(DeskItem item, Set<String> offered) {
        if (WorkItem.holderKeys(actor).stream().anyMatch(offered::contains)) {
            return Optional.empty();
        }
        return actor.standsInFor().stream()
                .filter(absent -> absent.steps().contains(StepKinds.of(item.element())))
                .filter(absent -> WorkItem.holderKeys(absent).stream().anyMatch(offered::contains))
                .findFirst();
    }
}
