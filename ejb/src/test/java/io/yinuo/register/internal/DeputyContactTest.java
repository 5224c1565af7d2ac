package io.yinuo.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.RecallKind;
import io.yinuo.register.DeputyCase.Letter;
import io.yinuo.register.Holder;
import io.yinuo.shared.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeputyContactTest {

    private static final String OUTSIDE = "0574-63918102";
    private static final Holder OFFICER = new Holder(Roles.OFFICER, "基教科", "某甲", "内线 8102");

    @Test
    @DisplayName("E2 送达以后用答复上的联系电话，科室以承办人为准")
    void callsTheNumberOfTheLetter() {
        assertThat(DeputyContact.of(OFFICER, List.of(letter("某甲", OUTSIDE, null))))
                .isEqualTo(new Holder(null, "基教科", "某甲", OUTSIDE));
        assertThat(DeputyContact.of(OFFICER, List.of(letter("某甲", "0574-63918101", null), letter("某乙", OUTSIDE, null))))
                .isEqualTo(new Holder(null, null, "某乙", OUTSIDE));
    }

    @Test
    @DisplayName("E2 收回的答复、只写内线的答复不算；打不进来的号码不告诉代表")
    void tellsNoNumberThatDoesNotReach() {
        var silent = new Holder(Roles.OFFICER, "基教科", "某甲", null);

        assertThat(DeputyContact.of(OFFICER, List.of())).isEqualTo(silent);
        assertThat(DeputyContact.of(OFFICER, List.of(letter("某甲", "内线 8102", null)))).isEqualTo(silent);
        assertThat(DeputyContact.of(OFFICER, List.of(letter("某甲", OUTSIDE, RecallKind.RECALLED)))).isEqualTo(silent);
        assertThat(DeputyContact.of(null, List.of())).isNull();
    }

    @Test
    @DisplayName("E2 还没有答复时用承办人的外线")
    void callsWhoHandlesIt() {
        var officer = new Holder(Roles.OFFICER, "基教科", "某甲", OUTSIDE);

        assertThat(DeputyContact.of(officer, List.of())).isEqualTo(officer);
    }

    private static Letter letter(String contact, String phone, RecallKind recall) {
        return new Letter(
                UUID.randomUUID(), "某局", "关于某事的答复", "某代表：", "某教〔2026〕1号", LocalDate.of(2026, 7, 3), "某丙", "RESOLVED",
                contact, phone, List.of(), recall, null, null);
    }
}
