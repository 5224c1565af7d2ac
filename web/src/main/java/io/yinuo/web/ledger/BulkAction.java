package io.yinuo.web.ledger;

import io.yinuo.shared.Roles;
import java.util.Set;

/** What can be done to many matters in one confirmation (批量办理). */
public enum BulkAction {
    /** 列入重点督办. */
    SUPERVISE(Roles.OFFICE),
    /** 改派经办人. */
    REASSIGN(Roles.OFFICE),
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
