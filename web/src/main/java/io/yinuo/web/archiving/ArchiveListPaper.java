package io.yinuo.web.archiving;

import io.yinuo.archiving.AnsweredGap;
import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.document.Block;
import io.yinuo.document.Cell;
import io.yinuo.document.OfficialForm;
import io.yinuo.document.Table;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The list of papers as a paper of the file (卷内目录), with what is missing below it. */
final class ArchiveListPaper {

    private static final List<Integer> WIDTHS = List.of(4, 14, 8, 15, 7, 4);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final Texts texts;

    ArchiveListPaper(Texts texts) {
        this.texts = texts;
    }

    OfficialForm of(ArchiveView archive) {
        var blocks = new ArrayList<Block>(List.of(papers(archive.items())));
        if (!archive.gaps().isEmpty()) {
            blocks.add(gaps(archive));
        }
        return new OfficialForm(
                texts.get("archive.list"), texts.get("archive.list.number", archive.number()),
                texts.get("archive.list.matter", archive.suggestion().numberText()), blocks);
    }

    private Table papers(List<ArchiveItem> items) {
        var rows = new ArrayList<Table.Row>();
        rows.add(headings("order", "documentNumber", "responsible", "title", "dated", "pages"));
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            rows.add(Table.Row.of(
                    Cell.value(String.valueOf(i + 1)), Cell.value(plain(item.number())), Cell.value(plain(item.responsible())),
                    Cell.value(title(item)), Cell.value(day(item.dated())),
                    Cell.value(item.pages() == null ? "" : item.pages().toString())));
        }
        return new Table(WIDTHS, 1, rows);
    }

    private Table gaps(ArchiveView archive) {
        var rows = new ArrayList<Table.Row>();
        rows.add(headings("gap", "reason"));
        for (AnsweredGap each : archive.gaps()) {
            rows.add(Table.Row.of(Cell.value(texts.label(each.gap())), Cell.value(each.reason())));
        }
        return new Table(List.of(1, 2), 1, rows);
    }

    private Table.Row headings(String... columns) {
        return new Table.Row(0, Stream.of(columns).map(each -> Cell.label(texts.get("archive.column." + each))).toList());
    }

    private String title(ArchiveItem item) {
        var kind = texts.label(item.kind());
        return item.title().isBlank() ? kind : texts.get("archive.item", kind, item.title());
    }

    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
