package io.yinuo.ledger;

import io.yinuo.shared.InvalidInput;

/**
 * Keeps a filter of the ledger under a name.
 *
 * @param shared for everybody of the bureau, which the office may do
 */
public record SaveFilter(String name, boolean shared, FilterValues filter) {

    /** As much as fits on a chip. */
    static final int MOST_NAME = 30;

    static void checkName(InvalidInput.Check check, String field, String name) {
        check.text(name, field, MOST_NAME);
    }

    void check() {
        var check = new InvalidInput.Check().present(filter, "filter");
        checkName(check, "name", name);
        if (filter != null) {
            filter.check(check);
        }
        check.done();
    }
}
