package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * An adjustment that moved a deadline, as it is told to everybody who sees the day, deputies included (已生效的期限调整).
 *
 * @param firstDay of a suspension; null for an extension
 * @param lastDay the agreed last day, or the last day that did not count
 * @param answeredBy who consented for the referrer
 * @param document number of the consent; empty where it was said
 */
public record GrantedAdjustment(
        AdjustmentKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate answeredOn,
        String answeredBy,
        String document,
        String reason) {

    /** Whether the day did not count. */
    public boolean stops(LocalDate day) {
        return kind == AdjustmentKind.SUSPENSION && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
