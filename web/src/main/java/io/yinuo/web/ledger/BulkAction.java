package io.yinuo.web.ledger;

import io.yinuo.shared.Roles;
import java.util.Set;

/** What can be done to many matters in one confirmation (批量办理). */
public enum BulkAction {
    /** 列入重点督办. */
    SUPERVISE(Set.of(Roles.SECRETARY, Roles.REVIEWER)),
    /** 改派经办人. */
    REASSIGN(Set.of(Roles.SECRETARY, Roles.REVIEWER)),
    /** 发出待决定的催办、督办、通报. */
    URGE(Set.of(Roles.REVIEWER));

    private final Set<String> roles;

    BulkAction(Set<String> roles) {
        this.roles = roles;
    }

    Set<String> roles() {
        return roles;
    }
}
