package io.yinuo.notification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What is owed by a day that is near or past (将到期、已超期的事项).
 *
 * @param numberText of the matter as printed; empty where it is still to come
 * @param subject the code of what is owed, such as {@code REPLY}
 * @param provisional whether the day may still move, see {@link Notice}
 */
public record Owed(
        boolean overdue, UUID caseId, String numberText, String title, String subject, LocalDate dueOn, boolean provisional) {

    public Owed {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(dueOn, "dueOn");
    }
}
