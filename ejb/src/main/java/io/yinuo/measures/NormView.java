package io.yinuo.measures;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A rule in numbers that has to be kept, or one in words where the source names no number (标准).
 *
 * @param indicatorId whose values are held against it, or null for a norm in words
 * @param amount the limit, or null for a norm in words
 * @param passage where in the policy it stands
 */
public record NormView(
        UUID id,
        String code,
        String themeCode,
        String title,
        UUID indicatorId,
        Reach reach,
        Comparison comparison,
        BigDecimal amount,
        MeasureUnit unit,
        UUID policyId,
        String policyTitle,
        String passage,
        boolean own,
        int version) {}
