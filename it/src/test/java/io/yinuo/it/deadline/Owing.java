package io.yinuo.it.deadline;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.RecountView;
import io.yinuo.deadline.Recounts;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a matter owes and why, and what moves it: a later day that is asked for, a holiday more. */
@ApplicationScoped
class Owing {

    private static final String OFF = "放假,%s,,试行放假\n";

    @Inject
    private Stage stage;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Calendars calendars;

    @Inject
    private Recounts recounts;

    ExplainedDeadline explained(UUID id, DeadlineKind kind) {
        return stage.secretary().asks(() -> deadlines.explained(id)).stream()
                .filter(each -> each.deadline().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Asks for a later day of the reply. */
    RequestAdjustment extension(UUID id, LocalDate to) {
        return new RequestAdjustment(
                id, explained(id, DeadlineKind.REPLY).deadline().id(), AdjustmentKind.EXTENSION, null, to, "需实地核查");
    }

    /** The calendar of this day's year, in which nobody works on it. */
    String yearWithout(LocalDate day) {
        return stage.admin().asks(() -> calendars.years(stage.bureauId()).stream()
                        .filter(edition -> edition.year().year() == day.getYear())
                        .map(edition -> calendars.written(edition.year()))
                        .findFirst()
                        .orElse("年份," + day.getYear() + "\n通知,试行\n"))
                + OFF.formatted(day);
    }

    void awaitRecount() {
        Eventually.holds("the recount", () -> stage.admin().asks(() -> recounts.latest(stage.bureauId())).stream()
                .allMatch(RecountView::finished));
    }
}
