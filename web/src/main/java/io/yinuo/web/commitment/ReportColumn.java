package io.yinuo.web.commitment;

import io.yinuo.web.messages.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a section fills in in its table of promises, and what tells the lines apart (报告表的列). */
enum ReportColumn {
    KIND("commitmentFile.kind"),
    TEXT("commitmentFile.text"),
    FIGURE("commitmentFile.figure"),
    LINK("commitmentFile.link"),
    ID("reportTable.id"),
    VERSION("reportTable.version");

    private final String key;

    ReportColumn(String key) {
        this.key = key;
    }

    String heading(Texts texts) {
        return texts.get(key);
    }

    /** The columns by their headings in either language. */
    static Map<String, ReportColumn> headings() {
        var headings = new HashMap<String, ReportColumn>();
        for (var locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            var texts = Texts.in(locale);
            Stream.of(values()).forEach(column -> headings.putIfAbsent(column.heading(texts), column));
        }
        return headings;
    }
}
