package io.yinuo.contribution;

import io.yinuo.suggestion.UnitChannel;
import java.time.LocalDate;

/**
 * Records that the opinion has gone to the unit that answers (送出会办意见).
 *
 * @param receiver who took it there, or the receipt of the exchange
 * @param lateReason why it goes after its term; not wanted in time
 */
public record SendContribution(
        String taskId, UnitChannel channel, LocalDate sentOn, String receiver, String lateReason) {}
