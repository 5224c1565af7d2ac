package io.yinuo.web.commitment;

import io.yinuo.web.messages.Texts;
import java.util.Optional;
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

    /** The column that is headed so, in either language. */
    static Optional<ReportColumn> headed(String printed) {
        return Stream.of(values())
                .filter(column -> Stream.of(Texts.CHINESE, Texts.ENGLISH)
                        .anyMatch(locale -> column.heading(Texts.in(locale)).equals(printed.strip())))
                .findFirst();
    }
}
