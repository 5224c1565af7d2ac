package io.yinuo.measures.internal;

import io.yinuo.measures.LinkEnd;

/** A link as a table gives it. */
record NewLink(LinkEnd one, LinkEnd other) {}
