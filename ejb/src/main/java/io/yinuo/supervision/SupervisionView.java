package io.yinuo.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The leading supervision of a matter as it stands (重点督办).
 *
 * @param leader name of the leader of the bureau (领办领导)
 * @param supervisor who presses it (督办领导)
 * @param plan null before one was written
 * @param reports oldest first
 * @param polls oldest first
 * @param liftedAt when the matter was taken out of it, or null
 * @param version for {@code expectedVersion} of the commands
 */
public record SupervisionView(
        UUID suggestionId,
        UUID leaderId,
        String leader,
        String supervisor,
        String supervisorOffice,
        String plan,
        List<Milestone> milestones,
        List<ProgressReportView> reports,
        List<PollView> polls,
        Instant begunAt,
        Instant liftedAt,
        int version) {

    public boolean inForce() {
        return liftedAt == null;
    }

    /** The step of the plan that comes next, or null when all are reached. */
    public Milestone next() {
        return milestones.stream().filter(each -> each.doneOn() == null).findFirst().orElse(null);
    }

    /** How many steps of the plan are late. */
    public long late(LocalDate today) {
        return milestones.stream().filter(each -> each.isLate(today)).count();
    }
}
