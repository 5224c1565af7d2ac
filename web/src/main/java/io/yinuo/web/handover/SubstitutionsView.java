package io.yinuo.web.handover;

import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.Substitution;
import io.yinuo.directory.Substitutions;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StepKind;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who stands in for whom, and who may sign in the place of a leader (代办与授权签发). */
@Named
@ViewScoped
public class SubstitutionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Substitutions substitutions;

    @Inject
    Shell shell;

    @Inject
    WorkClock clock;

    @Inject
    Messages messages;

    @Inject
    Notices notices;

    private UUID absentId;
    private UUID substituteId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean authority;
    private StepKind[] steps = new StepKind[0];
    private String ground;
    private transient List<Substitution> arranged;
    private transient List<PersonView> colleagues;
    private transient List<PersonView> candidates;
    private transient Set<StepKind> kinds;

    public void load() {
        absentId = isAdministrator() ? null : shell.actor().personId();
        firstDay = clock.today();
        lastDay = clock.today().plusDays(6);
    }

    @TellsRefusals
    public void appoint() {
        substitutions.appoint(new AppointSubstitute(getAbsent(), substituteId, firstDay, lastDay, chosenSteps(), ground));
        notices.done(authority ? "substitution.authorised" : "substitution.appointed", messages.day(lastDay));
        arranged = null;
        substituteId = null;
        steps = new StepKind[0];
        ground = null;
        authority = false;
        candidates = null;
    }

    /** Offers anew who may stand in, after the absent one or the steps have changed. */
    public void choose() {
        candidates = null;
        kinds = null;
        steps = Arrays.stream(steps).filter(getKinds()::contains).toArray(StepKind[]::new);
        if (getCandidates().stream().noneMatch(one -> one.id().equals(substituteId))) {
            substituteId = null;
        }
    }

    @TellsRefusals
    public void end(UUID id, int version) {
        substitutions.end(id, version);
        notices.done("substitution.ended");
        arranged = null;
    }

    public List<Substitution> getArranged() {
        if (arranged == null) {
            arranged = substitutions.visible();
        }
        return arranged;
    }

    /** Whether the reader may end it: one's own, or the administrator's business. */
    public boolean mayEnd(Substitution one) {
        return isAdministrator() || one.absentId().equals(shell.actor().personId());
    }

    /** The kinds of steps in words. */
    public String scope(Substitution one) {
        return EnumSet.complementOf(EnumSet.of(StepKind.SIGNATURE)).equals(one.steps())
                ? messages.get("substitution.allSteps")
                : one.steps().stream().sorted().map(messages::label).collect(Collectors.joining("、"));
    }

    /** Those who may stand in for the absent one in the steps that are chosen; nobody before anybody is named. */
    public List<PersonView> getCandidates() {
        if (candidates == null) {
            candidates = getAbsent() == null ? List.of() : substitutions.candidates(getAbsent(), chosenSteps());
        }
        return candidates;
    }

    /** Whether somebody is absent whose chosen steps nobody else can do. */
    public boolean isWithoutCandidates() {
        return getAbsent() != null && getCandidates().isEmpty();
    }

    private UUID getAbsent() {
        return isAdministrator() ? absentId : shell.actor().personId();
    }

    private Set<StepKind> chosenSteps() {
        return authority ? Set.of(StepKind.SIGNATURE) : Set.of(steps);
    }

    public List<PersonView> getColleagues() {
        if (colleagues == null) {
            colleagues = substitutions.colleagues();
        }
        return colleagues;
    }

    /** The steps of the absent one that somebody can take over; all before anybody is named. */
    public Set<StepKind> getKinds() {
        if (kinds == null) {
            kinds = getAbsent() == null
                    ? EnumSet.complementOf(EnumSet.of(StepKind.SIGNATURE))
                    : substitutions.offered(getAbsent());
        }
        return kinds;
    }

    /** Whether nobody else can do any step of the absent one. */
    public boolean isWithoutSteps() {
        return getAbsent() != null && getKinds().isEmpty();
    }

    public boolean isAdministrator() {
        return shell.actor().holds(Roles.ADMIN, shell.actor().bureauId());
    }

    /** Whether an authorisation to sign can be given here. */
    public boolean isMayAuthorise() {
        return isAdministrator() || shell.actor().holdsAnyOf(Roles.LEADERS, shell.actor().bureauId());
    }

    public UUID getAbsentId() {
        return absentId;
    }

    public void setAbsentId(UUID absentId) {
        this.absentId = absentId;
    }

    public UUID getSubstituteId() {
        return substituteId;
    }

    public void setSubstituteId(UUID substituteId) {
        this.substituteId = substituteId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isAuthority() {
        return authority;
    }

    public void setAuthority(boolean authority) {
        this.authority = authority;
    }

    public StepKind[] getSteps() {
        return steps.clone();
    }

    public void setSteps(StepKind[] steps) {
        this.steps = steps.clone();
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
