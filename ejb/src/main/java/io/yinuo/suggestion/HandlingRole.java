package io.yinuo.suggestion;

/** What part the bureau plays in answering (承办方式), as the referral fixes it (domain §3.2). */
public enum HandlingRole {
    /** 独办: answers alone. */
    SOLE,
    /** 主办: answers for all units. */
    LEAD,
    /** 会办、协办: gives its opinion to the lead unit. */
    CO_HANDLER,
    /** 分办: each unit answers for itself. */
    SEPARATE;

    /** Whether the bureau answers the deputy itself; a co-handling unit writes to the lead unit instead. */
    public boolean answersTheDeputy() {
        return this != CO_HANDLER;
    }

    /** Whether other units belong to the case. */
    public boolean hasPartners() {
        return this != SOLE;
    }
}
