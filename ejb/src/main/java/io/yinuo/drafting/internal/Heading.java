package io.yinuo.drafting.internal;

import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyOutcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What stands around the text of a reply. */
@Embeddable
public record Heading(
        String title,
        String mainRecipient,
        @Enumerated(EnumType.STRING) ReplyOutcome outcome,
        @Enumerated(EnumType.STRING) Disclosure disclosure,
        String withholdingGround,
        String copies,
        String contactName,
        String contactPhone) {

    public Heading {
        title = orEmpty(title);
        mainRecipient = orEmpty(mainRecipient);
        copies = orEmpty(copies);
    }

    /** The same head with another person to turn to. */
    Heading contact(String name, String phone) {
        return new Heading(title, mainRecipient, outcome, disclosure, withholdingGround, copies, name, phone);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
