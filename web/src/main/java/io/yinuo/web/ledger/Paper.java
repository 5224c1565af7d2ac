package io.yinuo.web.ledger;

/** What the ledger is printed on, lying on its long side (纸张). */
public enum Paper {
    A4(92),
    A3(132);

    private final int characters;

    Paper(int characters) {
        this.characters = characters;
    }

    /** How many characters stand in a line of it, as small as they can still be read. */
    int characters() {
        return characters;
    }
}
