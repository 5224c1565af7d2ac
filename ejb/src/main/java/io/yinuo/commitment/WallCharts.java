package io.yinuo.commitment;

import io.yinuo.calendar.Years;
import io.yinuo.commitment.internal.WallRows;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The wall of promises (挂图作战): of the whole bureau, or of the sections of whoever has no wider role. */
@Stateless
public class WallCharts {

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    WallRows rows;

    @Inject
    WorkClock clock;

    /**
     * What hangs on the wall today (rule PR16).
     *
     * @throws InvalidInput {@code YEAR_OUT_OF_BOUNDS} for a year that is none
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public WallChart of(WallQuery shown) {
        Years.check(shown.year(), "year");
        var actor = callers.current();
        boolean wide = actor.holdsAnyOf(Roles.BUREAU_WIDE, actor.bureauId());
        if (!wide && actor.sections().isEmpty()) {
            return WallChart.of(shown, clock.today(), List.of());
        }
        var sections = directory.sections(actor.bureauId()).stream().collect(Collectors.toMap(SectionView::id, each -> each));
        var cards = rows.of(actor.bureauId(), wide ? Set.of() : actor.sections(), sections, clock.today());
        var asked = shown.sectionId();
        return WallChart.of(
                shown, clock.today(),
                cards.stream().filter(card -> asked == null || asked.equals(card.sectionId())).toList());
    }
}
