package io.yinuo.measures;

/**
 * A column of a table of the measures database (措施库表格的列).
 *
 * @param key as JSON names it
 * @param heading as our own table heads it
 * @param holds what its cells say
 * @param of the words of a cell that says one of several, or null
 */
public record ExchangeColumn(String key, String heading, Holds holds, Class<? extends Enum<?>> of) {

    /** What a cell says. */
    public enum Holds {
        TEXT,
        NUMBER,
        AS_OF,
        ONE_OF,
        /** Told of the row when it leaves, and not read when it comes in. */
        TOLD
    }

    static ExchangeColumn text(String key, String heading) {
        return new ExchangeColumn(key, heading, Holds.TEXT, null);
    }

    static ExchangeColumn number(String key, String heading) {
        return new ExchangeColumn(key, heading, Holds.NUMBER, null);
    }

    static ExchangeColumn asOf(String key, String heading) {
        return new ExchangeColumn(key, heading, Holds.AS_OF, null);
    }

    static ExchangeColumn oneOf(String key, String heading, Class<? extends Enum<?>> of) {
        return new ExchangeColumn(key, heading, Holds.ONE_OF, of);
    }

    static ExchangeColumn told(String key, String heading) {
        return new ExchangeColumn(key, heading, Holds.TOLD, null);
    }
}
