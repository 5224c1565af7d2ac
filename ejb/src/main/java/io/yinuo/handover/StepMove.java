package io.yinuo.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * One step that went from one hand to another (经办变动).
 *
 * @param element id of the user task, or of the drafting task where the whole drafting was handed over
 * @param from who held it before, or null when a role did
 */
public record StepMove(
        UUID suggestionId, String numberText, String element, String from, String to, String reason, String movedBy, Instant movedAt) {}
