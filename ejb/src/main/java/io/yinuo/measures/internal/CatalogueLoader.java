package io.yinuo.measures.internal;

import io.yinuo.measures.CatalogueChanged;
import io.yinuo.measures.LinkKind;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Brings the rows of a catalogue to the edition of this build; a second run changes nothing. */
@ApplicationScoped
public class CatalogueLoader {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    WorkClock clock;

    @Inject
    Event<CatalogueChanged> changes;

    private final CatalogueIds ids = new CatalogueIds();

    public void load(ShippedCatalogue catalogue) {
        var row = entities.find(CatalogueRow.class, catalogue.name(), LockModeType.PESSIMISTIC_WRITE);
        if (row.isOlderThan(catalogue.edition())) {
            write(CatalogueFile.read(catalogue));
            row.loaded(catalogue.edition(), clock.now());
            changes.fire(new CatalogueChanged());
        }
    }

    private void write(CatalogueFile file) {
        var now = clock.now();
        bring(file.themes(), ThemeRow.class, item -> ids.theme(item.code()), (id, item) -> new ThemeRow(id, null, item.code()));
        bring(file.policies(), PolicyRow.class, item -> ids.policy(item.code()), (id, item) -> new PolicyRow(id, null, item.code()));
        bring(file.indicators(), IndicatorRow.class, item -> ids.indicator(item.code()),
                (id, item) -> new IndicatorRow(id, null, item.code()));
        bring(file.norms(), NormRow.class, item -> ids.norm(item.code()), (id, item) -> new NormRow(id, null, item.code()));
        bring(file.observations(), ObservationRow.class, item -> ids.observation(item.code()),
                (id, item) -> ObservationRow.shared(id, now));
        bring(file.measures(), MeasureRow.class, item -> ids.measure(item.code()),
                (id, item) -> new MeasureRow(id, null, item.code(), now));
        file.measures().forEach(this::link);
        file.observations().forEach(item -> link(LinkKind.OBSERVATION, ids.observation(item.code()), LinkKind.POLICY, ids.policy(item.policy())));
        file.indicators().stream()
                .filter(item -> item.policy() != null)
                .forEach(item -> link(LinkKind.INDICATOR, ids.indicator(item.code()), LinkKind.POLICY, ids.policy(item.policy())));
    }

    private <I, R extends Shipped<I>> void bring(
            List<I> items, Class<R> type, Function<I, UUID> idOf, BiFunction<UUID, I, R> made) {
        int place = 0;
        for (I item : items) {
            place++;
            var id = idOf.apply(item);
            var known = entities.find(type, id);
            var row = known == null ? made.apply(id, item) : known;
            row.take(item, ids, place);
            if (known == null) {
                entities.persist(row);
            }
        }
        entities.flush();
    }

    private void link(MeasureItem item) {
        var measure = ids.measure(item.code());
        item.indicators().forEach(code -> link(LinkKind.MEASURE, measure, LinkKind.INDICATOR, ids.indicator(code)));
        item.observations().forEach(code -> link(LinkKind.MEASURE, measure, LinkKind.OBSERVATION, ids.observation(code)));
        item.policies().forEach(code -> link(LinkKind.MEASURE, measure, LinkKind.POLICY, ids.policy(code)));
    }

    private void link(LinkKind fromKind, UUID from, LinkKind kind, UUID target) {
        var id = ids.link(from, target);
        if (entities.find(MeasureLinkRow.class, id) == null) {
            entities.persist(new MeasureLinkRow(id, fromKind, from, kind, target, clock.now()));
        }
    }
}
