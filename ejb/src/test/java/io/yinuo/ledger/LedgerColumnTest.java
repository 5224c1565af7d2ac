package io.yinuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.register.LedgerQuery.Sort;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L3 台账列")
class LedgerColumnTest {

    @Test
    @DisplayName("每种排序对应一列；序号、电话、网址和名单不排序")
    void eachOrderBelongsToOneColumn() {
        assertThat(Arrays.stream(LedgerColumn.values()).map(LedgerColumn::sort).filter(Objects::nonNull))
                .containsExactlyInAnyOrder(Sort.values());
        assertThat(Arrays.stream(LedgerColumn.values()).filter(column -> column.sort() == null))
                .containsExactly(LedgerColumn.SERIAL, LedgerColumn.CO_SIGNERS, LedgerColumn.PHONE, LedgerColumn.PARTNER_UNITS,
                        LedgerColumn.CO_HANDLERS, LedgerColumn.PUBLIC_URL, LedgerColumn.REMARKS);
    }
}
