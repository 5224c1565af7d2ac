package io.yinuo.web.drafting;

import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * The words around a reply letter on a page: the fixed ones of the letter, and what stands where something is to come.
 */
@Named
@ApplicationScoped
public class LetterWords {

    public String mast(String organ) {
        return LetterPhrases.mast(organ);
    }

    public String number(String documentNumber) {
        return documentNumber == null ? "（编号后填入发文字号）" : documentNumber;
    }

    public String signatory(String name) {
        return LetterPhrases.signatory(name);
    }

    public String outcome(ReplyOutcome outcome) {
        return LetterPhrases.outcome(outcome);
    }

    public String disclosure(Disclosure disclosure) {
        return LetterPhrases.disclosure(disclosure);
    }

    public String day(LocalDate day) {
        return day == null ? "（签发后填入成文日期）" : LetterPhrases.day(day);
    }

    public String contact(String name, String phone) {
        return "（" + LetterPhrases.contact(name, phone) + "）";
    }

    public String copies(String copies) {
        return LetterPhrases.copies(copies);
    }
}
