package io.yinuo.assignment;

import java.time.Instant;

/** That there is no talk with the deputy, though one was wanted (免面商): on what ground, and who says so. */
public record TalkWaiverView(String ground, String waivedBy, Instant waivedAt) {}
