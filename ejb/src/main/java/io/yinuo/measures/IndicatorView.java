package io.yinuo.measures;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Something that is looked at in schools or counted of them (指标).
 *
 * @param parentCode the indicator above in its frame, or null
 * @param unit in which its values are counted; null for an indicator of a frame, which has none
 * @param least the smallest value that can be meant, or null
 * @param most the largest value that can be meant, or null
 * @param policyId the document that lays it down, or null
 */
public record IndicatorView(
        UUID id,
        String code,
        String name,
        String definition,
        String themeCode,
        IndicatorKind kind,
        String parentCode,
        MeasureUnit unit,
        BigDecimal least,
        BigDecimal most,
        UUID policyId) {}
