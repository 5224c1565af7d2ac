package io.yinuo.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.ledger.FilterValues;
import io.yinuo.register.GivenBack;
import io.yinuo.register.LedgerQuery.Sort;
import io.yinuo.suggestion.SuggestionStatus;
import org.junit.jupiter.api.Test;

class LedgerAddressTest {

    @Test
    void saysOnlyWhatNarrows() {
        var filter = new FilterValues("校 服", null, SuggestionStatus.HANDLING, null, null, false, true, false, false, GivenBack.ASKED, null, null, false);

        assertThat(LedgerAddress.of(filter))
                .isEqualTo("ledger.xhtml?text=%E6%A0%A1+%E6%9C%8D&status=HANDLING&overdue=true&archived=false&givenBack=ASKED");
    }

    @Test
    void saysThatAllIsMeant() {
        assertThat(LedgerAddress.of(FilterValues.NONE)).isEqualTo("ledger.xhtml?all=true");
    }

    @Test
    void keepsTheOrder() {
        assertThat(LedgerAddress.parts(FilterValues.NONE.sorted(Sort.TITLE, true))).isEqualTo("sort=TITLE&descending=true");
        assertThat(LedgerAddress.parts(FilterValues.NONE.sorted(Sort.DUE, true))).isEqualTo("sort=DUE&descending=true");
    }
}
