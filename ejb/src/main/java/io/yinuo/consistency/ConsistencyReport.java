package io.yinuo.consistency;

import io.yinuo.deadline.ProvisionalYear;
import java.time.Instant;
import java.util.List;

/**
 * What the check of a bureau found (一致性检查).
 *
 * @param openCases number of open cases that were looked at
 * @param findings what is apart, at most {@value #MOST} of each kind; empty when all agrees
 * @param provisional what is owed in years of which no notice is known; no fault until such a day comes near
 */
public record ConsistencyReport(Instant checkedAt, long openCases, List<Finding> findings, List<ProvisionalYear> provisional) {

    /** More of one kind are one fault, not many. */
    public static final int MOST = 200;

    public ConsistencyReport {
        findings = List.copyOf(findings);
        provisional = List.copyOf(provisional);
    }

    public boolean whole() {
        return findings.isEmpty();
    }
}
