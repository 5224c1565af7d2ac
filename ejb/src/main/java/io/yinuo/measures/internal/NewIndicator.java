package io.yinuo.measures.internal;

import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import java.math.BigDecimal;
import java.util.UUID;

/** An indicator as a table gives it. */
record NewIndicator(
        String code, String name, String definition, String themeCode, IndicatorKind kind, String parentCode, MeasureUnit unit,
        BigDecimal least, BigDecimal most, UUID policyId) {

    IndicatorView as(UUID id) {
        return new IndicatorView(id, code, name, definition, themeCode, kind, parentCode, unit, least, most, policyId);
    }
}
