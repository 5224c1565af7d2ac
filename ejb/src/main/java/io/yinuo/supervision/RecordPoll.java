package io.yinuo.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Records how satisfied the deputies said they were when they met (登记满意度测评).
 *
 * @param asked how many deputies took part; some of them may have said nothing
 * @param minutes what was said (会议记录)
 */
public record RecordPoll(
        UUID suggestionId,
        LocalDate heldOn,
        int asked,
        int satisfied,
        int basicallySatisfied,
        int dissatisfied,
        String minutes) {}
