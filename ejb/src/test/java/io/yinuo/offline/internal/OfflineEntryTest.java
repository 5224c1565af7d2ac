package io.yinuo.offline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.offline.RecordOffline;
import io.yinuo.offline.internal.OfflineEntry.Moment;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Refusal;
import io.yinuo.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OF4 决定人确认或者提出异议一次，办公室处理异议一次")
class OfflineEntryTest {

    private static final Instant NOW = Instant.parse("2023-04-20T01:00:00Z");

    private final Actor director = person("冯局长");
    private final OfflineEntry entry = new OfflineEntry(
            new WorkItem(
                    "t", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ReplySignOff.UserTasks.SIGN_REPLY, NOW,
                    null, null, null, List.of()),
            new RecordOffline("t", director.personId(), LocalDate.of(2023, 4, 18), " ", null, null),
            null,
            new Moment(NOW.minusSeconds(60), NOW),
            UUID.randomUUID());

    @Test
    void isConfirmedByWhomItNames() {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> entry.confirm(person("王副局长"), NOW));

        entry.confirm(director, NOW);

        assertThat(entry.confirmedAt()).isEqualTo(NOW);
        assertThat(entry.outsideNumber()).isNull();
        refused("OFFLINE_ANSWERED", () -> entry.object(director, "不是我签的", NOW));
        refused("OFFLINE_NOT_DISPUTED", () -> entry.settle("无", UUID.randomUUID(), NOW));
    }

    @Test
    void isObjectedToAndSettledOnce() {
        entry.object(director, " 日期不对 ", NOW);
        assertThat(entry.objection()).isEqualTo("日期不对");
        refused("OFFLINE_ANSWERED", () -> entry.confirm(director, NOW));

        entry.settle("已核对原件", UUID.randomUUID(), NOW);

        assertThat(entry.settlement()).isEqualTo("已核对原件");
        refused("OFFLINE_NOT_DISPUTED", () -> entry.settle("再来", UUID.randomUUID(), NOW));
    }

    private static Actor person(String name) {
        return new Actor(UUID.randomUUID(), name, UUID.randomUUID(), List.of());
    }

    private static void refused(String code, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
