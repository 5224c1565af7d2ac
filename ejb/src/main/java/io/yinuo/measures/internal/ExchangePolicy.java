package io.yinuo.measures.internal;

import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.shared.InvalidInput;
import java.math.BigDecimal;

/** Which documents, indicators and norms a table may bring (rule ME14). */
final class ExchangePolicy {

    private static final int MOST_NUMBER = 60;
    private static final int MOST_NAME = 100;
    private static final int MOST_TEXT = 200;
    private static final int MOST_TITLE = 300;
    private static final int MOST_LINK = 500;
    private static final int MOST_DEFINITION = 1000;
    private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

    private ExchangePolicy() {}

    static void check(NewPolicy policy, InvalidInput.Check check) {
        code(policy.code(), check);
        check.text(policy.issuer(), "issuer", MOST_TEXT)
                .optionalText(policy.documentNumber(), "number", MOST_NUMBER)
                .text(policy.title(), "title", MOST_TITLE)
                .optionalText(policy.link(), "link", MOST_LINK)
                .that(policy.link() == null || policy.link().matches("https?://\\S+"), "link", "LINK_NOT_WEB");
    }

    static void check(NewIndicator indicator, CodeBook book, InvalidInput.Check check) {
        boolean figure = indicator.kind() == IndicatorKind.FIGURE;
        code(indicator.code(), check);
        check.text(indicator.name(), "name", MOST_NAME)
                .optionalText(indicator.definition(), "definition", MOST_DEFINITION)
                .present(indicator.themeCode(), "theme")
                .that(indicator.themeCode() == null || book.themes().contains(indicator.themeCode()), "theme", "THEME_UNKNOWN", String.valueOf(indicator.themeCode()))
                .present(indicator.kind(), "kind")
                .that(indicator.parentCode() == null || book.indicator(indicator.parentCode()) != null, "parent", "INDICATOR_CODE_UNKNOWN", String.valueOf(indicator.parentCode()))
                .that(!figure || indicator.unit() != null, "unit", "REQUIRED")
                .that(isInOrder(indicator.least(), indicator.most()), "most", "BOUNDS_CROSSED");
        ValuePolicy.size(indicator.least(), "least", check);
        ValuePolicy.size(indicator.most(), "most", check);
        var known = book.indicator(indicator.code());
        check.that(known == null || known.unit() == indicator.unit() || !book.hasValues(known), "unit", "UNIT_IN_USE");
    }

    /** @param indicator that it is about, or null */
    static void check(NewNorm norm, IndicatorView indicator, CodeBook book, InvalidInput.Check check) {
        code(norm.code(), check);
        check.text(norm.title(), "title", MOST_TEXT)
                .present(norm.themeCode(), "theme")
                .that(norm.themeCode() == null || book.themes().contains(norm.themeCode()), "theme", "THEME_UNKNOWN", String.valueOf(norm.themeCode()))
                .present(norm.reach(), "reach")
                .optionalText(norm.passage(), "passage", MOST_TEXT);
        if (norm.amount() != null) {
            check.present(norm.indicatorId(), "indicator").present(norm.comparison(), "comparison");
        }
        if (norm.amount() != null && indicator != null) {
            check.that(indicator.kind() == IndicatorKind.FIGURE, "indicator", "INDICATOR_WITHOUT_VALUES", indicator.name());
            ValuePolicy.amount(norm.amount(), indicator, check);
        }
    }

    private static boolean isInOrder(BigDecimal least, BigDecimal most) {
        return least == null || most == null || least.compareTo(most) <= 0;
    }

    static void code(String code, InvalidInput.Check check) {
        check.text(code, "code", MeasurePolicy.MOST_CODE).that(code == null || code.matches(CODE), "code", "CODE_UNUSABLE");
    }
}
