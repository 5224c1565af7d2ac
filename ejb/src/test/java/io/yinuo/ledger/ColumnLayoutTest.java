package io.yinuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.shared.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L3 台账列设置")
class ColumnLayoutTest {

    private static final ColumnSetting NUMBER = new ColumnSetting(LedgerColumn.NUMBER, true, true);
    private static final ColumnSetting PHONE = new ColumnSetting(LedgerColumn.PHONE, false, true);

    @Test
    void showsFewOnThePageAndAllInTheTableAsLongAsNobodyChose() {
        assertThat(ColumnLayout.USUAL.onPage()).contains(LedgerColumn.NUMBER, LedgerColumn.TITLE).doesNotContain(LedgerColumn.PHONE);
        assertThat(ColumnLayout.USUAL.inTable()).containsExactly(LedgerColumn.values());
        assertThat(ColumnLayout.USUAL.onPage()).noneMatch(LedgerColumn::isDetail);
    }

    @Test
    void movesOneColumnAndKeepsTheOthersInTheirOrder() {
        var moved = ColumnLayout.USUAL.moved(LedgerColumn.TITLE, 0);

        assertThat(moved.inTable()).startsWith(LedgerColumn.TITLE, LedgerColumn.SERIAL, LedgerColumn.KIND);
        assertThat(moved.settings()).hasSameSizeAs(ColumnLayout.USUAL.settings());
        assertThat(moved.moved(LedgerColumn.TITLE, 99).inTable()).endsWith(LedgerColumn.TITLE);
        assertThat(moved.moved(LedgerColumn.KIND, -3).inTable()).startsWith(LedgerColumn.KIND);
    }

    @Test
    void hidesColumnsThatItDoesNotKnow() {
        var completed = new ColumnLayout(List.of(PHONE, NUMBER)).completed();

        assertThat(completed.settings()).hasSize(LedgerColumn.values().length).startsWith(PHONE, NUMBER);
        assertThat(completed.inTable()).containsExactly(LedgerColumn.PHONE, LedgerColumn.NUMBER);
    }

    @Test
    void keepsTheNumberOnThePage() {
        assertRefused("COLUMN_NUMBER_STAYS", PHONE);
        assertRefused("COLUMN_TWICE", NUMBER, NUMBER);
        assertRefused("COLUMNS_NONE", new ColumnSetting(LedgerColumn.NUMBER, true, false));
        new ColumnLayout(List.of(NUMBER, PHONE)).check();
    }

    private static void assertRefused(String code, ColumnSetting... settings) {
        assertThatThrownBy(() -> new ColumnLayout(List.of(settings)).check())
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .contains(code));
    }
}
