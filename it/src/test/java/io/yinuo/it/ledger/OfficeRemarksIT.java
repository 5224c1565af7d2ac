package io.yinuo.it.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.ledger.OfficeRemark;
import io.yinuo.ledger.OfficeRemarks;
import io.yinuo.ledger.WriteRemark;
import io.yinuo.register.Ledger;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The office writes a remark beside a matter, and whoever makes the reply reads it in the ledger. */
@ServerTest
class OfficeRemarksIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private OfficeRemarks remarks;

    @Inject
    private Ledger ledger;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("L5 办公室写备注：台账带出，改动留痕，旧版本不能盖掉新的，可以清空")
    void isWrittenKeptAndTakenAway() {
        var id = journey.toDrafting();
        assertThat(of(id).version()).isZero();

        write(id, " 已与代表电话沟通 ", 0);

        assertThat(of(id).words()).isEqualTo("已与代表电话沟通");
        assertThat(stage.officer().asks(() -> ledger.row(id)).officeRemark()).isEqualTo("已与代表电话沟通");
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> write(id, "另一个人写的", 0));
        var long501 = "字".repeat(OfficeRemarks.MOST_WORDS + 1);
        int version = of(id).version();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> write(id, long501, version));
        write(id, "", version);
        assertThat(of(id).words()).isEmpty();
        assertThat(stage.officer().asks(() -> ledger.row(id)).officeRemark()).isNull();
        assertThat(stage.secretary().asks(() -> trail.ofCase(id)))
                .filteredOn(entry -> !entry.refused())
                .extracting(TrailEntry::action)
                .filteredOn("ledger.writeRemark"::equals)
                .hasSize(2);
    }

    @Test
    @DisplayName("L5 只有办公室能写，联络员看不到")
    void isForTheOfficeAndForNobodyOutside() {
        var id = journey.toRating();
        write(id, "内部掌握", 0);

        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.officer().does(() -> remarks.write(new WriteRemark(id, "科室写的", 1))));
        assertThat(stage.liaison().asks(() -> ledger.row(id)).officeRemark()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write(UUID.randomUUID(), "没有这件", 0));
    }

    private OfficeRemark of(UUID id) {
        return stage.secretary().asks(() -> remarks.of(id));
    }

    private void write(UUID id, String words, int version) {
        stage.secretary().does(() -> remarks.write(new WriteRemark(id, words, version)));
    }
}
