package io.yinuo.register;

import java.time.Instant;
import java.util.UUID;

/**
 * A sheet on somebody's desk (在办的任务分解表).
 *
 * @param open lines that are not settled, of those that the reader may see
 * @param mine lines on which the reader may act now
 * @param coHandled lines on which a section that the reader heads co-handles and may still object
 */
public record SheetInHand(UUID id, Instant sentAt, int open, int mine, int coHandled) {}
