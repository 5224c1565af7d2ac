package io.yinuo.letter.internal.header;

import io.yinuo.letter.LetterReading.Congress;
import io.yinuo.letter.LetterReading.Contact;
import io.yinuo.letter.internal.text.Dates;
import io.yinuo.letter.internal.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * The fields around the body of a letter, and how some of them were written.
 *
 * @param numberSent the document number with its place, as it was sent
 * @param dateSent the words of the date
 * @param salutation null when there is none
 */
public record Header(
        String matter,
        String issuer,
        String documentNumber,
        Span numberSent,
        String signatory,
        String title,
        Congress congress,
        String matterNumber,
        String matterTitle,
        Salutation salutation,
        String resultClass,
        String disclosure,
        LocalDate date,
        String dateSent,
        boolean signed,
        List<String> copies,
        List<Contact> contacts) {

    /** From which 今年 counts: the date, else the first of the month where the day is left out; null when neither is known. */
    public LocalDate written() {
        return date != null || dateSent == null ? date : Dates.month(dateSent).orElse(null);
    }
}
