package io.yinuo.directory.internal;

import io.yinuo.directory.AppointSubstitute;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StepKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may stand in for whom, and when (rules SU1-SU3). */
public final class SubstitutionPolicy {

    static final int MOST_DAYS = 366;
    private static final int MOST_GROUND = 300;

    /** In which kinds of steps a role acts. */
    private static final Map<String, Set<StepKind>> WORK = Map.of(
            Roles.SECRETARY, Set.of(StepKind.ASSIGNMENT, StepKind.OFFICE),
            Roles.OFFICER, Set.of(StepKind.DRAFTING, StepKind.OPINION),
            Roles.SECTION_HEAD, Set.of(StepKind.ASSIGNMENT, StepKind.OPINION, StepKind.REVIEW),
            Roles.REVIEWER, Set.of(StepKind.ASSIGNMENT, StepKind.REVIEW),
            Roles.VICE_DIRECTOR, Set.of(StepKind.ASSIGNMENT, StepKind.REVIEW, StepKind.SIGNATURE),
            Roles.DIRECTOR, Set.of(StepKind.ASSIGNMENT, StepKind.SIGNATURE),
            Roles.LIAISON, Set.of(StepKind.OFFICE));

    /** Who can do the work of a role beside those who hold it. */
    private static final Map<String, Set<String>> ALSO = Map.of(
            Roles.OFFICER, Set.of(Roles.SECTION_HEAD), Roles.DIRECTOR, Set.of(Roles.VICE_DIRECTOR));

    private SubstitutionPolicy() {}

    /** What is known of the two people: the roles that they hold in the bureau, and what is arranged already. */
    public record Known(
            Set<String> absentRoles, Set<String> substituteRoles, List<SubstitutionRow> ofAbsent, List<SubstitutionRow> ofSubstitute) {}

    /** @throws InvalidInput naming each thing that is missing or wrong */
    public static void check(AppointSubstitute command, LocalDate today) {
        var check = new InvalidInput.Check()
                .present(command.absentId(), "absentId")
                .present(command.substituteId(), "substituteId")
                .that(command.substituteId() == null || !command.substituteId().equals(command.absentId()), "substituteId", "SUBSTITUTE_ONESELF")
                .present(command.firstDay(), "firstDay")
                .present(command.lastDay(), "lastDay");
        if (command.firstDay() != null && command.lastDay() != null) {
            check.that(!command.firstDay().isBefore(today), "firstDay", "SUBSTITUTION_PAST")
                    .that(!command.lastDay().isBefore(command.firstDay()), "lastDay", "PERIOD_REVERSED")
                    .that(command.lastDay().isBefore(command.firstDay().plusDays(MOST_DAYS)), "lastDay", "SUBSTITUTION_TOO_LONG", MOST_DAYS);
        }
        boolean signs = command.steps().contains(StepKind.SIGNATURE);
        check.that(!signs || command.steps().size() == 1, "steps", "SIGNING_ALONE").optionalText(command.ground(), "ground", MOST_GROUND);
        if (signs) {
            check.text(command.ground(), "ground", MOST_GROUND);
        }
        check.done();
    }

    /** @throws InvalidInput {@code SUBSTITUTE_WITHOUT_GRANT}, {@code SIGNATORY_ONLY}, {@code SUBSTITUTION_OVERLAPS}, {@code SUBSTITUTE_AWAY} */
    public static void check(AppointSubstitute command, Known known, String substitute) {
        var steps = SubstitutionRow.scopeOf(command.steps());
        boolean signs = steps.contains(StepKind.SIGNATURE);
        boolean may = mayDo(known.absentRoles(), known.substituteRoles(), steps);
        new InvalidInput.Check()
                .that(!signs || !Collections.disjoint(known.absentRoles(), Roles.LEADERS), "absentId", "SIGNATORY_ONLY")
                .that(may, "substituteId", "SUBSTITUTE_WITHOUT_GRANT", substitute)
                .that(free(known.ofAbsent(), command, steps), "firstDay", "SUBSTITUTION_OVERLAPS")
                .that(signs || free(known.ofSubstitute(), command, steps), "substituteId", "SUBSTITUTE_AWAY", substitute)
                .done();
    }

    /** Whether the roles of the one allow to stand in for those of the other in these kinds of steps, none for all (rules SU2, SU3). */
    public static boolean mayStandIn(Set<String> absent, Set<String> substitute, Set<StepKind> kinds) {
        var steps = SubstitutionRow.scopeOf(kinds);
        boolean given = !steps.contains(StepKind.SIGNATURE) || !Collections.disjoint(absent, Roles.LEADERS);
        return given && mayDo(absent, substitute, steps);
    }

    /** The kinds of steps in which these roles act and somebody of the others may stand in, short of the signature. */
    public static Set<StepKind> offered(Set<String> absent, Collection<Set<String>> others) {
        var kinds = EnumSet.noneOf(StepKind.class);
        absent.forEach(role -> kinds.addAll(WORK.getOrDefault(role, Set.of())));
        kinds.remove(StepKind.SIGNATURE);
        kinds.removeIf(kind -> others.stream().noneMatch(roles -> mayStandIn(absent, roles, Set.of(kind))));
        return kinds;
    }

    private static boolean mayDo(Set<String> absent, Set<String> substitute, Set<StepKind> steps) {
        return steps.contains(StepKind.SIGNATURE)
                ? !Collections.disjoint(substitute, Roles.LEADERS)
                : canDoTheWorkOf(absent, substitute, steps);
    }

    private static boolean free(Collection<SubstitutionRow> arranged, AppointSubstitute command, Set<StepKind> steps) {
        return arranged.stream().noneMatch(row -> row.meets(command.firstDay(), command.lastDay(), steps));
    }

    private static boolean canDoTheWorkOf(Set<String> absent, Set<String> substitute, Set<StepKind> steps) {
        var concerned = absent.stream()
                .filter(role -> !Collections.disjoint(WORK.getOrDefault(role, Set.of()), steps))
                .toList();
        return !concerned.isEmpty()
                && concerned.stream().allMatch(role -> substitute.contains(role)
                        || !Collections.disjoint(ALSO.getOrDefault(role, Set.of()), substitute));
    }
}
