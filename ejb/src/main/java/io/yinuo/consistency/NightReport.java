package io.yinuo.consistency;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the last nightly check of a bureau found (夜间检查).
 *
 * @param openCases number of open cases that were looked at
 * @param findings number of findings of each kind that was found, at most {@value ConsistencyReport#MOST} of a kind
 */
public record NightReport(Instant checkedAt, long openCases, Map<FindingKind, Integer> findings) {

    public NightReport {
        var sorted = new EnumMap<FindingKind, Integer>(FindingKind.class);
        sorted.putAll(findings);
        findings = Collections.unmodifiableMap(sorted);
    }

    /** How many findings there were. */
    public int total() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
