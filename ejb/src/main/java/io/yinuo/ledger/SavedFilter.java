package io.yinuo.ledger;

import java.util.UUID;

/**
 * A filter of the ledger that somebody kept (筛选方案).
 *
 * @param shared whether everybody of the bureau finds it
 * @param owner name of the one who kept it
 * @param own whether the reader kept it
 * @param mayChange whether the reader may rename or delete it
 * @param standard whether the ledger opens with it for the reader
 * @param version for {@code expectedVersion} of the commands
 */
public record SavedFilter(
        UUID id,
        String name,
        boolean shared,
        String owner,
        boolean own,
        boolean mayChange,
        boolean standard,
        FilterValues filter,
        int version) {}
