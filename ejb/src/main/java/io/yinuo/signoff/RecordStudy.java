package io.yinuo.signoff;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Records that the leaders have discussed how a matter is answered (登记集体研究).
 *
 * @param meeting which meeting it was, such as 局党组会
 * @param paperId a paper of the matter that holds the minutes, or null
 */
public record RecordStudy(
        UUID suggestionId, LocalDate heldOn, String meeting, String participants, String conclusion, UUID paperId) {}
