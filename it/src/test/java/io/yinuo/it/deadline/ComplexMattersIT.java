package io.yinuo.it.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.deadline.ComplexMatter;
import io.yinuo.deadline.ComplexMatters;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.InnerDeadlines;
import io.yinuo.deadline.MarkComplex;
import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.RecountCause;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.WorkItem;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A complex matter has more time: its reply and what leads to it are counted anew, and back when the mark is taken off. */
@ServerTest
class ComplexMattersIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private ComplexMatters complexMatters;

    @Inject
    private InnerDeadlines inner;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("T23 秘书写明理由标为复杂事项：答复期限、局内期限、待办都重新计算并留痕，取消后算回来")
    void movesTheReplyAndWhatLeadsToIt() {
        var id = journey.toDrafting();
        var before = of(id);
        var draft = draftDue(id);
        assertThat(before.deadline().complex()).isFalse();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> mark(id, " ", before.version()));

        mark(id, "涉及多个部门", before.version());

        var marked = of(id);
        assertThat(marked.deadline().dueOn()).isEqualTo(before.otherDay()).isAfter(before.deadline().dueOn());
        assertThat(marked.otherDay()).isEqualTo(before.deadline().dueOn());
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(before.otherDay());
        assertThat(draftDue(id)).isAfter(draft);
        assertThat(stepDue(id)).isEqualTo(draftDue(id));
        assertThat(stage.secretary().asks(() -> deadlines.explained(id)))
                .filteredOn(one -> one.deadline().kind() == DeadlineKind.REPLY)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.complexReason()).isEqualTo("涉及多个部门");
                    assertThat(one.source()).contains("涉及面广");
                });
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> mark(id, "又标", before.version()));
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> mark(id, "又标", marked.version()));

        stage.secretary().does(() -> complexMatters.unmark(new MarkComplex(id, "误标", marked.version())));

        assertThat(of(id).deadline().dueOn()).isEqualTo(before.deadline().dueOn());
        assertThat(stage.secretary().asks(() -> deadlines.explained(id)))
                .filteredOn(one -> one.deadline().kind() == DeadlineKind.REPLY)
                .flatExtracting(ExplainedDeadline::moves)
                .extracting(PastMove::to, PastMove::cause, PastMove::reference)
                .containsExactly(
                        tuple(before.otherDay(), RecountCause.COMPLEX, "涉及多个部门"),
                        tuple(before.deadline().dueOn(), RecountCause.COMPLEX, "误标"));
        assertThat(draftDue(id)).isEqualTo(draft);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action)
                .contains("deadline.markComplex", "deadline.unmarkComplex");
    }

    @Test
    @DisplayName("T23 只有本局秘书标记；答复送达后不再标记，局外和别的科室看不到")
    void isForTheSecretaryWhileTheReplyIsOwed() {
        var id = journey.toDrafting();
        var command = new MarkComplex(id, "涉及面广", of(id).version());
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> stage.officer().does(() -> complexMatters.mark(command)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() -> complexMatters.of(id)));

        var delivered = journey.toRating();
        assertThat(of(delivered).otherDay()).isNull();
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> mark(delivered, "涉及面广", of(delivered).version()));
    }

    private void mark(UUID id, String reason, int version) {
        stage.secretary().does(() -> complexMatters.mark(new MarkComplex(id, reason, version)));
    }

    private ComplexMatter of(UUID id) {
        return stage.secretary().asks(() -> complexMatters.of(id));
    }

    private LocalDate draftDue(UUID id) {
        return stage.secretary().asks(() -> inner.ofCase(id)).stream()
                .filter(one -> one.deadline().kind() == DeadlineKind.INNER_DRAFT)
                .findFirst()
                .orElseThrow()
                .deadline()
                .dueOn();
    }

    private LocalDate stepDue(UUID id) {
        return journey.open(id).stream()
                .filter(item -> item.element().equals(SuggestionHandling.UserTasks.DRAFT_REPLY))
                .map(WorkItem::dueOn)
                .findFirst()
                .orElseThrow();
    }
}
