package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * What the referrer answered to an adjustment (登记交办单位意见).
 *
 * @param answeredBy who answered there
 * @param document number of the paper, or null where it was said
 * @param note wanted where it was declined
 */
public record RecordConsent(
        String taskId, boolean consented, LocalDate answeredOn, String answeredBy, String document, String note) {}
