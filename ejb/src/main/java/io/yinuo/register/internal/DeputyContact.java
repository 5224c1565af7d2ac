package io.yinuo.register.internal;

import io.yinuo.directory.OutsideLine;
import io.yinuo.register.DeputyCase.Letter;
import io.yinuo.register.Holder;
import java.util.List;

/** Whom a deputy calls, by a number that works from outside (联系人, rule E2). */
public final class DeputyContact {

    private DeputyContact() {}

    /**
     * Whom the latest letter names that holds and whose number reaches, or whoever handles the matter.
     *
     * @param handling who handles it, or null
     * @param letters those that the deputy has, in their order
     * @return with no number where none reaches from outside; null when nobody is known
     */
    public static Holder of(Holder handling, List<Letter> letters) {
        return letters.stream()
                .filter(letter -> letter.recall() == null && OutsideLine.reaches(letter.contactPhone()))
                .filter(letter -> letter.contactName() != null && !letter.contactName().isBlank())
                .reduce((earlier, later) -> later)
                .map(letter -> named(letter, handling))
                .orElseGet(() -> reached(handling));
    }

    private static Holder named(Letter letter, Holder handling) {
        boolean same = handling != null && letter.contactName().equals(handling.person());
        return new Holder(null, same ? handling.section() : null, letter.contactName(), letter.contactPhone());
    }

    private static Holder reached(Holder handling) {
        return handling == null || OutsideLine.reaches(handling.phone())
                ? handling
                : new Holder(handling.role(), handling.section(), handling.person(), null);
    }
}
