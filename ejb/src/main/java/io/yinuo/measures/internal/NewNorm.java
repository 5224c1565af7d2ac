package io.yinuo.measures.internal;

import io.yinuo.measures.Comparison;
import io.yinuo.measures.Reach;
import java.math.BigDecimal;
import java.util.UUID;

/** A norm as a table gives it. */
record NewNorm(
        String code, String title, String themeCode, UUID indicatorId, Reach reach, Comparison comparison, BigDecimal amount,
        UUID policyId, String passage) {}
