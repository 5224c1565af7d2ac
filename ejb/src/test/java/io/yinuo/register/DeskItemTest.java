package io.yinuo.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.register.DeskItem.Withdrawn;
import io.yinuo.suggestion.MatterKind;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeskItemTest {

    private static final Withdrawn WITHDRAWN = new Withdrawn("梁思明", "完成时间需要改写");

    @Test
    @DisplayName("W1 撤回签发后回来的一步不再另说退回，签发人又退回的两句都说")
    void tellsAWithdrawalAndAReturnApart() {
        assertThat(item("完成时间需要改写", WITHDRAWN).returnedBeside()).isNull();
        assertThat(item("请改第二段", WITHDRAWN).returnedBeside()).isEqualTo("请改第二段");
        assertThat(item("请改第二段", null).returnedBeside()).isEqualTo("请改第二段");
        assertThat(item(null, null).returnedBeside()).isNull();
    }

    private static DeskItem item(String note, Withdrawn withdrawn) {
        return new DeskItem(
                "task", null, null, "Task_SignReply", Instant.EPOCH, null, null, null, DeadlineKind.REPLY, false, note, withdrawn,
                MatterKind.SUGGESTION, "", "1", "", false, null, null, null);
    }
}
