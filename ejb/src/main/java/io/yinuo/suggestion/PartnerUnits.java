package io.yinuo.suggestion;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The other units of a matter as the referral names them (主办、会办单位), such as 主办：市财政局；会办：市民政局、市卫健局.
 *
 * @param text as typed, in one line
 */
public record PartnerUnits(String text) {

    private static final Pattern BETWEEN = Pattern.compile("[、，,;；\\n]");
    private static final Pattern PART = Pattern.compile("^\\s*(主办|牵头|会办|协办|分办)(单位)?\\s*[:：]\\s*");
    private static final Pattern LEADING = Pattern.compile("^\\s*(主办|牵头)(单位)?\\s*[:：].*");

    /** The names of the units, in their order. */
    public List<String> names() {
        return parts().map(PartnerUnits::name).filter(name -> !name.isEmpty()).toList();
    }

    /** The unit that is marked as the leading one, or else the first; null when none is named. */
    public String leadUnit() {
        return parts().filter(part -> LEADING.matcher(part).matches())
                .map(PartnerUnits::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> names().stream().findFirst().orElse(null));
    }

    private Stream<String> parts() {
        return BETWEEN.splitAsStream(text);
    }

    private static String name(String part) {
        return PART.matcher(part).replaceFirst("").strip();
    }
}
