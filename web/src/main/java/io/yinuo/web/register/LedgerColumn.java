package io.yinuo.web.register;

/** The columns of the ledger as a table, in the order in which offices keep them (台账列). */
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
    ATTITUDE,
    RESULT,
    REHANDLED,
    COMMITMENTS
}
