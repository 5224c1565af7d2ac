package io.yinuo.directory;

import java.util.Locale;

/**
 * How a bureau writes the numbers of its archive (档号规则), such as {@code 建议提案{年}-{号}}.
 *
 * @param text with {@code {年}} for the year and {@code {号}} for the number in it, of four figures at least
 */
public record ArchivePattern(String text) {

    /** What a bureau writes unless it settles something else. */
    public static final ArchivePattern USUAL = new ArchivePattern("建议提案{年}-{号}");

    private static final String YEAR = "{年}";
    private static final String NUMBER = "{号}";

    /** Whether year and number stand in it, without which two cases could bear the same. */
    public boolean isDistinct() {
        return text != null && text.contains(YEAR) && text.contains(NUMBER);
    }

    public String render(int year, int number) {
        return text.replace(YEAR, String.valueOf(year)).replace(NUMBER, String.format(Locale.ROOT, "%04d", number));
    }
}
