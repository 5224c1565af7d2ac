package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.shared.InvalidInput.FieldError;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a row of a table would do.
 *
 * @param label by which a person knows it
 * @param known the cells of what is there, or null
 * @param rowId of what is there, or of what is made; null where nothing is
 * @param command what it becomes, of the kind of the row
 */
record Planned(
        ExchangeRow row, ExchangeLineStatus status, String label, Map<String, String> known, UUID rowId, Object command,
        List<FieldError> problems) {

    boolean isTaken() {
        return status == ExchangeLineStatus.NEW || status == ExchangeLineStatus.CHANGED;
    }
}
