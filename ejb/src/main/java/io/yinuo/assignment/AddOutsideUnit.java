package io.yinuo.assignment;

import java.util.UUID;

/** Names one more unit whose opinion the bureau needs (增加会办单位). */
public record AddOutsideUnit(UUID suggestionId, String name, String contact, String phone) {}
