package io.yinuo.web.supervision;

import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.supervision.LedMatter;
import io.yinuo.supervision.SupervisionView;
import io.yinuo.supervision.Supervisions;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The supervision of a matter in its file, and on the desk of the leader who leads it. */
@Named
@RequestScoped
public class KeyMatterCard {

    @Inject
    Supervisions supervisions;

    @Inject
    Shell shell;

    @Inject
    WorkClock clock;

    private boolean read;
    private SupervisionView supervision;
    private List<LedMatter> led;

    /** What is known of it; nothing for readers from outside of the bureau. */
    public SupervisionView of(SuggestionView matter, boolean inside) {
        if (!read && inside) {
            supervision = supervisions.ofCase(matter.id()).orElse(null);
        }
        read = true;
        return supervision;
    }

    /** Whether the reader may put the matter under supervision. */
    public boolean offers(SuggestionView matter) {
        return matter.status() != SuggestionStatus.CLOSED && shell.actor().holdsAnyOf(Roles.OFFICE, matter.bureauId());
    }

    /** The open matters that the reader leads. */
    public List<LedMatter> getLed() {
        if (led == null) {
            var actor = shell.actor();
            led = actor.holdsAnyOf(Roles.LEADERS, actor.bureauId()) ? supervisions.ledByCaller() : List.of();
        }
        return led;
    }

    public LocalDate getToday() {
        return clock.today();
    }
}
