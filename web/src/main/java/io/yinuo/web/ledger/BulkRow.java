package io.yinuo.web.ledger;

import io.yinuo.register.LedgerLine;
import java.io.Serializable;
import java.util.UUID;

/** One matter of a bulk action: whether it is chosen, whether it can be done, and what became of it. */
public class BulkRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String numberText;
    private final String title;
    private final String officer;
    private boolean chosen;
    private BulkState state;
    private String words;

    BulkRow(LedgerLine line) {
        id = line.id();
        numberText = line.numberText();
        title = line.title();
        officer = line.officer();
    }

    void came(BulkState to, String why) {
        state = to;
        words = why;
    }

    void forget() {
        state = null;
        words = null;
    }

    public boolean isAble() {
        return chosen && state == BulkState.ABLE;
    }

    public UUID getId() {
        return id;
    }

    public String getNumberText() {
        return numberText;
    }

    public String getTitle() {
        return title;
    }

    public String getOfficer() {
        return officer;
    }

    public BulkState getState() {
        return state;
    }

    /** Why not, or null. */
    public String getWords() {
        return words;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
