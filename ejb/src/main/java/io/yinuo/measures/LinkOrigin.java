package io.yinuo.measures;

/** Where a link comes from (关联来源). */
public enum LinkOrigin {
    CATALOGUE,
    SYSTEM,
    PERSON
}
