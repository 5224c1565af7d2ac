package io.yinuo.register.internal;

/**
 * Which of the rows found are wanted, written into the statement.
 *
 * <p>PostgreSQL keeps the plan of a statement that comes again and again only if that is no worse than a new one. For a
 * number of rows that it does not know it reckons with a tenth of the table, and so it planned anew each time: that took
 * longer than to read twenty rows.
 */
record Window(long first, int most) {

    String clause() {
        return " offset " + first + " rows fetch next " + most + " rows only";
    }
}
