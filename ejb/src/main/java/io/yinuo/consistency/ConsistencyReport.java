package io.yinuo.consistency;

import java.time.Instant;
import java.util.List;

/**
 * What the check of a bureau found (一致性检查).
 *
 * @param openCases number of open cases that were looked at
 * @param findings what is apart, at most {@value #MOST} of each kind; empty when all agrees
 */
public record ConsistencyReport(Instant checkedAt, long openCases, List<Finding> findings) {

    /** More of one kind are one fault, not many. */
    public static final int MOST = 200;

    public ConsistencyReport {
        findings = List.copyOf(findings);
    }

    public boolean whole() {
        return findings.isEmpty();
    }
}
