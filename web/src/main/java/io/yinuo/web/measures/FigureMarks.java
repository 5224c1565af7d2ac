package io.yinuo.web.measures;

import io.yinuo.measures.Catalogue;
import io.yinuo.measures.ObservationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which values do not keep a norm, and which say something else than others of the same (rules ME3 and ME4). */
@Named
@RequestScoped
public class FigureMarks {

    @Inject
    Catalogue catalogue;

    private Set<UUID> broken;
    private Set<UUID> differing;

    public boolean isBroken(ObservationView value) {
        if (broken == null) {
            broken = catalogue.norms().stream()
                    .flatMap(report -> report.values().stream())
                    .filter(held -> !held.kept())
                    .map(held -> held.observation().id())
                    .collect(Collectors.toSet());
        }
        return broken.contains(value.id());
    }

    public boolean isDiffering(ObservationView value) {
        if (differing == null) {
            differing = catalogue.disagreements().stream()
                    .flatMap(found -> found.observations().stream())
                    .map(ObservationView::id)
                    .collect(Collectors.toSet());
        }
        return differing.contains(value.id());
    }
}
