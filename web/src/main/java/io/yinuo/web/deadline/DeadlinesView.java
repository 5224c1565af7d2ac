package io.yinuo.web.deadline;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** How the deadlines of a case came about: all of them, or the one that was asked about. */
@Named
@RequestScoped
public class DeadlinesView {

    @Inject
    Deadlines deadlines;

    @Inject
    WorkClock clock;

    @Inject
    Messages messages;

    private UUID id;
    private DeadlineKind kind;
    private List<ShownDeadline> shown;

    /** @throws NotFound when the case is not there or may not be seen */
    public void load() {
        getShown();
    }

    public List<ShownDeadline> getShown() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (shown == null) {
            var explained = deadlines.explained(id);
            boolean answers = explained.stream().anyMatch(each -> each.deadline().kind().isOfReply());
            shown = ShownDeadline.onceEach(explained.stream()
                    .filter(each -> asked(each.deadline().kind(), answers))
                    .map(each -> ShownDeadline.of(each, messages.texts()))
                    .toList());
        }
        return shown;
    }

    /**
     * Whoever asks about the reply is told of later ones as well, of which the last is the one that is owed; or of the
     * opinion, where another unit answers.
     */
    private boolean asked(DeadlineKind one, boolean answers) {
        boolean ofReply = answers ? one.isOfReply() : one == DeadlineKind.CONTRIBUTION;
        return kind == null || one == kind || kind == DeadlineKind.REPLY && ofReply;
    }

    /** Calendar days by which it was met late or is over by today; 0 in time. */
    public long daysLate(DeadlineView deadline) {
        return deadline.daysLate(clock.today());
    }

    public String[] getWeekdays() {
        return messages.get("calendar.weekdays").split(" ");
    }

    /**
     * Which deadline a light tells of; null for the end of a suspension (中止期满), which is none.
     *
     * @param kind {@code step} for the one by which the step of the element is bound, {@code contribution}, or else the reply's
     * @param boundBy the kind that gave the day, or null where that is not known
     */
    public DeadlineKind kindOf(String kind, DeadlineKind boundBy, String element) {
        if (boundBy != null) {
            return boundBy;
        }
        return switch (kind == null ? "" : kind) {
            case "step" -> DeadlineAdjustment.UserTasks.RESUME_HANDLING.equals(element) ? null : DeadlineKind.ofStep(element);
            case "contribution" -> DeadlineKind.CONTRIBUTION;
            default -> DeadlineKind.REPLY;
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public void setKind(DeadlineKind kind) {
        this.kind = kind;
    }
}
