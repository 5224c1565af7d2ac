package io.yinuo.ledger;

import io.yinuo.register.LedgerQuery.Sort;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The columns of the ledger, in the order in which offices keep them (台账列). */
public enum LedgerColumn {
    SERIAL,
    KIND,
    SESSION,
    NUMBER,
    TITLE,
    LEAD_SUBMITTER,
    DELEGATION,
    CO_SIGNERS,
    PHONE,
    REFERRER,
    REFERRED_ON,
    HANDLING_ROLE,
    PARTNER_UNITS,
    KEY_MATTER,
    KEY_LEADER,
    LEAD_SECTION,
    CO_HANDLERS,
    OFFICER,
    STATUS,
    REPLY_DUE,
    TALKS,
    DOCUMENT_NUMBER,
    DELIVERED_ON,
    OUTCOME,
    DISCLOSURE,
    PUBLIC_URL,
    ATTITUDE,
    RESULT,
    REHANDLED,
    COMMITMENTS,
    ARCHIVE_NUMBER,
    REMARKS;

    /** Of these the page shows more than their name says: the lines below them are part of it. */
    private static final Set<LedgerColumn> USUAL_ON_PAGE =
            EnumSet.of(NUMBER, TITLE, LEAD_SECTION, STATUS, REPLY_DUE, DOCUMENT_NUMBER, RESULT);

    private static final Set<LedgerColumn> DETAILS =
            EnumSet.of(DELEGATION, CO_SIGNERS, PHONE, PARTNER_UNITS, CO_HANDLERS, TALKS, DELIVERED_ON, PUBLIC_URL, REMARKS);

    /** Serials, phones, addresses and lists of names have no order that means anything. */
    private static final Set<LedgerColumn> UNSORTED =
            EnumSet.of(SERIAL, CO_SIGNERS, PHONE, PARTNER_UNITS, CO_HANDLERS, PUBLIC_URL, REMARKS);

    private static final Map<LedgerColumn, Sort> OTHERWISE_NAMED =
            new EnumMap<>(Map.of(REFERRED_ON, Sort.REFERRED, LEAD_SECTION, Sort.SECTION, REPLY_DUE, Sort.DUE));

    /** What a click on its heading sorts by, or null. */
    public Sort sort() {
        if (UNSORTED.contains(this)) {
            return null;
        }
        return OTHERWISE_NAMED.containsKey(this) ? OTHERWISE_NAMED.get(this) : Sort.valueOf(name());
    }

    /** Whether the page shows it as long as nobody has chosen. */
    public boolean isUsualOnPage() {
        return USUAL_ON_PAGE.contains(this);
    }

    /** Whether it is read beside the lines of the ledger, which costs statements of its own. */
    public boolean isDetail() {
        return DETAILS.contains(this);
    }
}
