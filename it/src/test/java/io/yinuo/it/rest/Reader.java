package io.yinuo.it.rest;

import java.util.EnumSet;
import java.util.Set;

/** Who reads in the matrix, from the middle of a case to another bureau. */
public enum Reader {
    SECRETARY,
    OFFICER,
    HEAD,
    REVIEWER,
    VICE_DIRECTOR,
    DIRECTOR,
    SUPERVISOR,
    /** Heads a section that has no part in the case. */
    OTHER_SECTION,
    LIAISON,
    LEAD_DEPUTY,
    CO_SIGNER,
    OTHER_DEPUTY,
    ADMIN,
    OTHER_BUREAU;

    /** Those who make the reply. */
    public static final Set<Reader> INSIDE = EnumSet.range(SECRETARY, SUPERVISOR);

    /** Those who see no reply in the making. */
    public static final Set<Reader> OUTSIDE = EnumSet.range(LIAISON, ADMIN);
}
