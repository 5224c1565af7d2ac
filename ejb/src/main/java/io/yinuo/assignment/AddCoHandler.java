package io.yinuo.assignment;

import java.util.UUID;

/** Asks one more section while the case is being handled (增加协办科室). */
public record AddCoHandler(UUID suggestionId, UUID sectionId, String note) {}
