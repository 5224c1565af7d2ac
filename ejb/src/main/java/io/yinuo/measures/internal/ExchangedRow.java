package io.yinuo.measures.internal;

import java.util.UUID;

/** A row that a table makes or changes. */
interface ExchangedRow {

    UUID id();

    int version();
}
