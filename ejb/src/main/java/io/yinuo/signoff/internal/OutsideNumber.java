package io.yinuo.signoff.internal;

import java.util.UUID;
import java.util.regex.Pattern;

/** A document number that another office system gave, such as 慈教建〔2023〕10号, read into its parts (外部系统文号, rule N7). */
public record OutsideNumber(String prefix, int year, int sequence) {

    private static final Pattern FORM =
            Pattern.compile("(\\p{IsHan}[\\p{IsHan}\\p{L}\\p{Nd}()（）]{0,39})〔(20\\d{2})〕([1-9]\\d{0,6})号");

    /** Whether a number was typed as letters bear it, or none at all. */
    public static boolean isWellFormed(String typed) {
        return typed == null || FORM.matcher(typed).matches();
    }

    /** @throws IllegalArgumentException when it is not of the form */
    static OutsideNumber of(String typed) {
        var parts = FORM.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException(typed);
        }
        return new OutsideNumber(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    DocumentCounter.Series series(UUID bureauId) {
        return new DocumentCounter.Series(bureauId, prefix, year);
    }
}
