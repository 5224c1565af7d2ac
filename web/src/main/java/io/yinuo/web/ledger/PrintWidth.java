package io.yinuo.web.ledger;

import io.yinuo.ledger.LedgerColumn;

/** How wide a column of the ledger stands on paper. */
enum PrintWidth {
    NARROW(4),
    USUAL(7),
    WIDE(11),
    WIDEST(16);

    /** Lines and the space beside the words. */
    private static final int EDGES = 1;

    private final int characters;

    PrintWidth(int characters) {
        this.characters = characters;
    }

    int characters() {
        return characters + EDGES;
    }

    static PrintWidth of(LedgerColumn column) {
        return switch (column) {
            case SERIAL, KIND, NUMBER, HANDLING_ROLE, KEY_MATTER, KEY_LEADER, OFFICER, STATUS, OUTCOME, ATTITUDE, RESULT, REHANDLED,
                    COMMITMENTS -> NARROW;
            case CO_SIGNERS, PARTNER_UNITS, PUBLIC_URL, REMARKS -> WIDE;
            case TITLE, TALKS -> WIDEST;
            default -> USUAL;
        };
    }
}
