package io.yinuo.web.archiving;

import io.yinuo.archiving.ReadyCase;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A closed case that can be chosen to be filed. */
public class ReadyRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final int version;
    private final String numberText;
    private final String title;
    private final Instant closedAt;
    private boolean chosen;

    private ReadyRow(ReadyCase ready) {
        id = ready.suggestionId();
        version = ready.version();
        numberText = ready.numberText();
        title = ready.title();
        closedAt = ready.closedAt();
    }

    static ReadyRow of(ReadyCase ready) {
        return new ReadyRow(ready);
    }

    public UUID getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    public String getNumberText() {
        return numberText;
    }

    public String getTitle() {
        return title;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
