package io.yinuo.it.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.deadline.InnerDeadline;
import io.yinuo.deadline.InnerDeadlines;
import io.yinuo.deadline.SetInner;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.workflow.WorkItem;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days before the reply come with it, bind the steps, end with them, and are the bureau's own. */
@ServerTest
class InnerDeadlinesIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private InnerDeadlines inner;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("T20 T21 局内期限随答复期限开始，约束各环节的待办，环节一过就完成，答复送达即了结")
    void endsStepByStep() {
        var id = journey.toDrafting();
        assertThat(dueOf(id, SuggestionHandling.UserTasks.DRAFT_REPLY)).isEqualTo(only(id, DeadlineKind.INNER_DRAFT).deadline().dueOn());

        var reviewed = journey.toHeadReview();
        assertThat(only(reviewed, DeadlineKind.INNER_DRAFT).deadline().metOn()).isNotNull();
        assertThat(only(reviewed, DeadlineKind.INNER_REVIEW).deadline().metOn()).isNull();
        assertThat(dueOf(reviewed, ReplySignOff.UserTasks.HEAD_REVIEW))
                .isEqualTo(only(reviewed, DeadlineKind.INNER_REVIEW).deadline().dueOn());

        var sent = journey.toSignature();
        assertThat(only(sent, DeadlineKind.INNER_REVIEW).deadline().metOn()).isNotNull();
        assertThat(only(sent, DeadlineKind.INNER_SIGNATURE).deadline().metOn()).isNotNull();

        var delivered = journey.toRating();
        assertThat(stage.secretary().asks(() -> inner.ofCase(delivered)))
                .allSatisfy(one -> assertThat(one.deadline().metOn()).isNotNull());
    }

    @Test
    @DisplayName("T22 办公室可为一件单独设定，写明事由，不得晚于答复期限；其余各项和待办跟着动，可以恢复")
    void isSetForOneCase() {
        var id = journey.toDrafting();
        var reply = journey.suggestion(id).replyDueOn();
        var before = only(id, DeadlineKind.INNER_REPLY);
        var draft = only(id, DeadlineKind.INNER_DRAFT).deadline().dueOn();
        var day = before.deadline().dueOn().minusDays(14);

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> set(id, before, reply.plusDays(1), "急"));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(
                () -> stage.officer().does(() -> inner.set(new SetInner(id, before.deadline().id(), day, "急", before.version()))));
        set(id, before, day, "全部在这一天前答复");

        assertThat(only(id, DeadlineKind.INNER_REPLY).set().reason()).isEqualTo("全部在这一天前答复");
        assertThat(only(id, DeadlineKind.INNER_DRAFT).deadline().dueOn()).isBefore(draft);
        assertThat(dueOf(id, SuggestionHandling.UserTasks.DRAFT_REPLY)).isEqualTo(only(id, DeadlineKind.INNER_DRAFT).deadline().dueOn());
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(reply);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> set(id, before, day, "又改"));
        var now = only(id, DeadlineKind.INNER_REPLY);
        stage.reviewer().does(() -> inner.unset(id, now.deadline().id(), now.version()));
        assertThat(only(id, DeadlineKind.INNER_DRAFT).deadline().dueOn()).isEqualTo(draft);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action)
                .contains("deadline.setInner", "deadline.unsetInner");
    }

    @Test
    @DisplayName("T20 局内期限不出局：联络员、代表和别的科室看不到")
    void staysInside() {
        var id = journey.toRating();

        assertThat(stage.secretary().asks(() -> deadlines.explained(id))).extracting(one -> one.deadline().kind())
                .contains(DeadlineKind.INNER_REPLY);
        assertThat(stage.liaison().asks(() -> deadlines.explained(id))).noneMatch(one -> one.deadline().kind().isInner());
        assertThat(stage.liaison().asks(() -> deadlines.ofCase(id))).noneMatch(one -> one.kind().isInner());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() -> inner.ofCase(id)));
    }

    private void set(UUID id, InnerDeadline one, LocalDate day, String reason) {
        stage.secretary().does(() -> inner.set(new SetInner(id, one.deadline().id(), day, reason, one.version())));
    }

    private InnerDeadline only(UUID id, DeadlineKind kind) {
        return stage.secretary().asks(() -> inner.ofCase(id)).stream()
                .filter(one -> one.deadline().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate dueOf(UUID id, String element) {
        return journey.open(id).stream()
                .filter(item -> item.element().equals(element))
                .map(WorkItem::dueOn)
                .findFirst()
                .orElseThrow();
    }
}
