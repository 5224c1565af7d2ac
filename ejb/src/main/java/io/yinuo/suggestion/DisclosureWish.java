package io.yinuo.suggestion;

/** Whether the deputy agrees that matter and reply are published (公开意向). */
public enum DisclosureWish {
    AGREES,
    ABSTRACT_ONLY,
    OBJECTS,
    UNSTATED
}
