package io.yinuo.handover.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.directory.PersonView;
import io.yinuo.handover.HandOverWork;
import io.yinuo.handover.HandOverWork.Line;
import io.yinuo.handover.HeldItem;
import io.yinuo.handover.HeldKind;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandOverPolicyTest {

    private static final PersonView TAKER = new PersonView(UUID.randomUUID(), UUID.randomUUID(), "接手人", null, null, true);
    private static final UUID STRANGER = UUID.randomUUID();
    private static final HeldItem MATTER = held(HeldKind.DRAFTING, List.of(TAKER));
    private static final HeldItem STEP = held(HeldKind.STEP, List.of(TAKER));
    private static final HeldItem ARRANGEMENT = held(HeldKind.SUBSTITUTION, List.of());
    private static final List<HeldItem> HELD = List.of(MATTER, STEP, ARRANGEMENT);

    @Test
    @DisplayName("HO3 页面所列就是名下全部，才能移交")
    void wantsJustWhatIsHeldNow() {
        assertThat(conflict(line(MATTER, TAKER.id()), line(STEP, TAKER.id()))).isEqualTo("HOLDINGS_CHANGED");
        assertThat(conflict(line(MATTER, TAKER.id()), line(MATTER, TAKER.id()), line(ARRANGEMENT, null))).isEqualTo("HOLDINGS_CHANGED");
        assertThat(catchThrowableOfType(StateConflict.class, () -> HandOverPolicy.check(work("调离"), List.of())).code())
                .isEqualTo("NOTHING_HELD");
        assertThatCode(() -> HandOverPolicy.check(whole("调离", TAKER.id()), HELD)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("HO4 没有接手人、接手人没有权限、没有原因，逐项指出")
    void namesEachLineThatNobodyMayTake() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> HandOverPolicy.check(
                work(" ", line(MATTER, null), line(STEP, STRANGER), line(ARRANGEMENT, null)), HELD));

        assertThat(refused.errors()).extracting(InvalidInput.FieldError::field, InvalidInput.FieldError::code)
                .containsExactly(
                        tuple("reason", "REQUIRED"),
                        tuple("lines[0].successorId", "REQUIRED"),
                        tuple("lines[1].successorId", "COULD_NOT_TAKE_OVER"));
    }

    private static HandOverWork whole(String reason, UUID successor) {
        return work(reason, line(MATTER, successor), line(STEP, successor), line(ARRANGEMENT, null));
    }

    private static HandOverWork work(String reason, Line... lines) {
        return new HandOverWork(UUID.randomUUID(), List.of(lines), reason);
    }

    private static String conflict(Line... lines) {
        return catchThrowableOfType(StateConflict.class, () -> HandOverPolicy.check(work("调离", lines), HELD)).code();
    }

    private static Line line(HeldItem item, UUID successor) {
        return new Line(item.kind(), item.id(), successor);
    }

    private static HeldItem held(HeldKind kind, List<PersonView> takers) {
        return new HeldItem(kind, UUID.randomUUID().toString(), null, null, "某件", null, takers);
    }
}
