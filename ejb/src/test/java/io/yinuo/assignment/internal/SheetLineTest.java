package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetLineTest {

    private static final Instant NOW = Instant.parse("2026-03-03T01:00:00Z");
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID DIRECTOR = UUID.randomUUID();
    private static final UUID CO_SECTION = UUID.randomUUID();

    private final SheetLine line =
            new SheetLine(UUID.randomUUID(), 1, UUID.randomUUID(), LocalDate.of(2026, 3, 6));

    @Test
    @DisplayName("A11 科室认领后，领导可以批准")
    void isApprovedOnceItsSectionHasClaimedIt() {
        var officer = UUID.randomUUID();
        line.claim(officer, HEAD, NOW);
        line.approve(DIRECTOR, NOW);

        assertThat(line.status()).isEqualTo(SheetLineStatus.APPROVED);
        assertThat(line.officerId()).isEqualTo(officer);
        assertThat(line.heardBy()).isEqualTo(HEAD);
    }

    @Test
    @DisplayName("A11 逾期未答复视为认领，经办人批准后再定")
    void takesSilenceAsAClaimThatNamesNobody() {
        line.passInSilence(NOW);

        assertThat(line.status()).isEqualTo(SheetLineStatus.SILENT);
        assertThat(line.status().awaitsLeader()).isTrue();
        assertThat(line.officerId()).isNull();
        refuses(() -> line.claim(null, HEAD, NOW));
    }

    @Test
    @DisplayName("A12 有异议的，办公室主任裁定以前不能批准")
    void awaitsTheRulingOnAnObjection() {
        line.objectTo("属人事科职责", null, HEAD, NOW);
        refuses(() -> line.approve(DIRECTOR, NOW));

        line.ruleOn("由人事科承办", false, DIRECTOR);
        line.approve(DIRECTOR, NOW);
        assertThat(line.status()).isEqualTo(SheetLineStatus.APPROVED);
    }

    @Test
    @DisplayName("A15 协办科室先有异议的，主办认领后也由办公室主任裁定")
    void awaitsTheRulingWhereACoHandlerObjectedBeforeTheClaim() {
        assertThat(line.coHandlerObjects(CO_SECTION, "经费不归计财科", HEAD, NOW)).isFalse();
        assertThat(line.status()).isEqualTo(SheetLineStatus.SENT);

        line.claim(UUID.randomUUID(), HEAD, NOW);

        assertThat(line.status()).isEqualTo(SheetLineStatus.OBJECTED);
        refuses(() -> line.approve(DIRECTOR, NOW));
    }

    @Test
    @DisplayName("A15 主办已认领、领导未批的，协办仍可异议，件从领导处转回裁定")
    void isTakenFromTheLeaderWhereACoHandlerObjectsAfterTheClaim() {
        line.passInSilence(NOW);

        assertThat(line.coHandlerObjects(CO_SECTION, "经费不归计财科", HEAD, NOW)).isTrue();
        assertThat(line.status()).isEqualTo(SheetLineStatus.OBJECTED);
    }

    @Test
    @DisplayName("A15 每个协办科室只提一次，裁定或者批准以后不再提")
    void hearsEachCoHandlerOnceAndNoneAfterTheRuling() {
        line.claim(null, HEAD, NOW);
        line.coHandlerObjects(CO_SECTION, "经费不归计财科", HEAD, NOW);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> line.coHandlerObjects(CO_SECTION, "再提", HEAD, NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("CO_OBJECTED_ALREADY"));

        line.ruleOn("不再协办", true, DIRECTOR);
        refuses(() -> line.coHandlerObjects(UUID.randomUUID(), "也不归本科室", HEAD, NOW));
        line.approve(DIRECTOR, NOW);
        refuses(() -> line.coHandlerObjects(UUID.randomUUID(), "也不归本科室", HEAD, NOW));
    }

    @Test
    @DisplayName("A15 裁定改给别的科室的，原科室所定的经办人不再起草")
    void keepsTheOfficerOnlyWithTheSection() {
        line.claim(UUID.randomUUID(), HEAD, NOW);
        line.coHandlerObjects(CO_SECTION, "应由本科室主办", HEAD, NOW);

        line.ruleOn("由计财科主办", false, DIRECTOR);

        assertThat(line.officerId()).isNull();
    }

    @Test
    @DisplayName("RT2 件已终止的，撤出分解表；批过的不动")
    void leavesTheSheetWithItsMatter() {
        line.leave(NOW);

        assertThat(line.status()).isEqualTo(SheetLineStatus.WITHDRAWN);
        assertThat(line.status().isOpen()).isFalse();
        refuses(() -> line.claim(null, HEAD, NOW));
        refuses(() -> line.leave(NOW));
    }

    @Test
    @DisplayName("A14 一件只批一次")
    void isDecidedOnce() {
        line.claim(null, HEAD, NOW);
        line.giveBack("请商人事科", DIRECTOR, NOW);

        assertThat(line.status().isOpen()).isFalse();
        refuses(() -> line.approve(DIRECTOR, NOW));
        refuses(() -> line.giveBack("再退", DIRECTOR, NOW));
    }

    @Test
    void isNeitherApprovedNorRuledUponBeforeItsSectionWasHeard() {
        refuses(() -> line.approve(DIRECTOR, NOW));
        refuses(() -> line.ruleOn("由人事科承办", true, DIRECTOR));
    }

    private static void refuses(Runnable verb) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(verb::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("SHEET_LINE_STATUS_FORBIDS"));
    }
}
