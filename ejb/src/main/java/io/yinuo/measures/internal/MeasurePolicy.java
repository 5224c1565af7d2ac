package io.yinuo.measures.internal;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.NewMeasure;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import java.util.Set;
import java.util.UUID;

/** Which measures a bureau keeps, and who changes them (rules ME9 and ME10). */
public final class MeasurePolicy {

    static final int MOST_CODE = 40;
    private static final int MOST_TITLE = 200;
    private static final int MOST_DESCRIPTION = 2000;
    private static final int MOST_UNIT = 100;
    private static final int MOST_PLACE = 60;
    private static final int MOST_SOURCE = 200;
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private MeasurePolicy() {}

    /**
     * @param known what a measure may name
     * @throws InvalidInput naming all that is wrong
     */
    public static void check(NewMeasure measure, Known known) {
        var check = new InvalidInput.Check()
                .optionalText(measure.code(), "code", MOST_CODE)
                .that(Texts.orNull(measure.code()) == null || measure.code().strip().matches(CODE), "code", "CODE_UNUSABLE")
                .text(measure.title(), "title", MOST_TITLE)
                .text(measure.description(), "description", MOST_DESCRIPTION)
                .present(measure.themeCode(), "themeCode")
                .that(isKnown(measure.themeCode(), known), "themeCode", "THEME_UNKNOWN", String.valueOf(measure.themeCode()))
                .present(measure.state(), "state")
                .that(measure.state() != MeasureState.RETIRED, "state", "MEASURE_CLOSED_APART")
                .present(measure.reach(), "reach")
                .optionalText(measure.place(), "place", MOST_PLACE)
                .text(measure.source(), "source", MOST_SOURCE)
                .optionalText(measure.passage(), "passage", MOST_SOURCE)
                .that(measure.policyId() == null || known.policies().contains(measure.policyId()), "policyId", "POLICY_UNKNOWN")
                .that(AsOf.isReadable(measure.begins()), "begins", "AS_OF_UNREADABLE", String.valueOf(measure.begins()))
                .that(AsOf.isReadable(measure.ends()), "ends", "AS_OF_UNREADABLE", String.valueOf(measure.ends()))
                .that(isInOrder(measure), "ends", "ENDS_BEFORE_BEGIN");
        owner(measure, known, check);
        check.done();
    }

    /**
     * What a measure may name.
     *
     * @param sections those at work, and the one that owns it already
     */
    public record Known(Set<String> themes, Set<UUID> sections, Set<UUID> policies) {}

    private static boolean isKnown(String theme, Known known) {
        return theme == null || known.themes().contains(theme);
    }

    private static void owner(NewMeasure measure, Known known, InvalidInput.Check check) {
        var unit = Texts.orNull(measure.unitName());
        check.that(measure.sectionId() != null || unit != null, "sectionId", "OWNER_MISSING")
                .that(measure.sectionId() == null || unit == null, "unitName", "OWNER_TWICE")
                .that(measure.sectionId() == null || known.sections().contains(measure.sectionId()), "sectionId", "SECTION_UNKNOWN")
                .optionalText(measure.unitName(), "unitName", MOST_UNIT);
    }

    /** Compared only as exactly as both are said, once both can be read. */
    private static boolean isInOrder(NewMeasure measure) {
        if (!AsOf.isReadable(measure.begins()) || !AsOf.isReadable(measure.ends())) {
            return true;
        }
        var begins = AsOf.typed(measure.begins());
        var ends = AsOf.typed(measure.ends());
        if (begins == null || ends == null) {
            return true;
        }
        int exact = Math.min(begins.text().length(), ends.text().length());
        return ends.text().substring(0, exact).compareTo(begins.text().substring(0, exact)) >= 0;
    }

    /**
     * The office changes every measure of its bureau, others what their own section owns (rule ME10).
     *
     * @param sectionId the owner, or null where a unit outside owns it
     * @throws Forbidden {@code MEASURE_OF_ANOTHER_SECTION}
     */
    public static void requireKeeper(Actor actor, UUID sectionId, Set<String> roles) {
        if (!isKeeper(actor, sectionId, roles)) {
            throw new Forbidden("MEASURE_OF_ANOTHER_SECTION");
        }
    }

    /** @param sectionId the owner, or null where a unit outside owns it */
    public static boolean isKeeper(Actor actor, UUID sectionId, Set<String> roles) {
        boolean office = actor.holds(Roles.SECRETARY, actor.bureauId());
        return office || sectionId != null && roles.stream().anyMatch(role -> actor.holdsInSection(role, sectionId));
    }

    /** @throws StateConflict {@code MEASURE_IN_USE} as long as commitments stand on it (rule ME11) */
    public static void requireUnused(MeasureView measure, long commitments) {
        if (commitments > 0) {
            throw new StateConflict("MEASURE_IN_USE", measure.title(), commitments);
        }
    }
}
