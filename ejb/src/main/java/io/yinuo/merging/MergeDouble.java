package io.yinuo.merging;

import java.util.UUID;

/**
 * One matter was registered twice (重复登记合并).
 *
 * @param doubleId the registration that ends
 * @param keptId the one that goes on
 * @param doubleVersion and {@code keptVersion}: as the page showed them
 */
public record MergeDouble(UUID doubleId, UUID keptId, int doubleVersion, int keptVersion) {}
