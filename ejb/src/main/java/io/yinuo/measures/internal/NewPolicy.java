package io.yinuo.measures.internal;

import io.yinuo.measures.AsOf;

/** A document as a table gives it. */
record NewPolicy(String code, String issuer, String documentNumber, String title, AsOf issuedOn, String link) {}
