package io.yinuo.web.deadline;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.register.Light;
import io.yinuo.shared.NotFound;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the deadlines of a case came about: all of them, or the one that was asked about. */
@Named
@RequestScoped
public class DeadlinesView {

    @Inject
    Deadlines deadlines;

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
            shown = ShownDeadline.onceEach(deadlines.explained(id).stream()
                    .filter(each -> asked(each.deadline().kind()))
                    .map(each -> ShownDeadline.of(each, messages.texts()))
                    .toList());
        }
        return shown;
    }

    /** Whoever asks about the reply is told of later ones as well, of which the last is the one that is owed. */
    private boolean asked(DeadlineKind one) {
        return kind == null || one == kind || kind == DeadlineKind.REPLY && one.isOfReply();
    }

    public String[] getWeekdays() {
        return messages.get("calendar.weekdays").split(" ");
    }

    /**
     * Which deadline a light tells of.
     *
     * @param kind {@code step} for the one by which the step of the element is bound, {@code contribution}, or else the reply's
     * @param light of a step; one that comes before the reply's is that of an inner day
     * @param reply the reply's light, or null
     */
    public DeadlineKind kindOf(String kind, String element, Light light, Light reply) {
        return switch (kind == null ? "" : kind) {
            case "step" -> innerKind(element, light, reply).orElseGet(() -> DeadlineKind.ofStep(element));
            case "contribution" -> DeadlineKind.CONTRIBUTION;
            default -> DeadlineKind.REPLY;
        };
    }

    private static Optional<DeadlineKind> innerKind(String element, Light light, Light reply) {
        boolean before = light != null && reply != null && light.dueOn().isBefore(reply.dueOn());
        return before ? DeadlineKind.innerOfStep(element) : Optional.empty();
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
