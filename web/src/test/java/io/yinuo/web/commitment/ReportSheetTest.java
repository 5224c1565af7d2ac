package io.yinuo.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.commitment.CheckedReport;
import io.yinuo.commitment.ListedReport;
import io.yinuo.commitment.ListedReport.Finding;
import io.yinuo.commitment.ReportKind;
import io.yinuo.paper.PaperTable;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.messages.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PR22 承诺表填好再读回来")
class ReportSheetTest {

    private static final Texts CHINESE = Texts.in(Texts.CHINESE);
    /** How the file writes what is not ASCII. */
    private static final Pattern WRITTEN = Pattern.compile("&#x([0-9a-f]+);");

    private static final String ID = UUID.randomUUID().toString();

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheExportedTableAsksFor() {
        for (var locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            var texts = Texts.in(locale);
            var sheet = read(
                    new CommitmentTable(texts).headings(),
                    line(texts.label(ReportKind.PROGRESS), "办好三所", "3 / 6 所", "https://example.gov.cn/a", ID, "4"),
                    line("", "", "", "", ID, "4"),
                    line(texts.label(ReportKind.NO_CHANGE), "", "", "", ID, "0"));

            assertThat(sheet.unchanged()).isEqualTo(1);
            assertThat(sheet.lines()).extracting(ReportSheet.Line::said).containsExactly(
                    new ListedReport(
                            2, UUID.fromString(ID), 4, ReportKind.PROGRESS, "办好三所", "3 / 6 所", "https://example.gov.cn/a",
                            List.of()),
                    new ListedReport(4, UUID.fromString(ID), 0, ReportKind.NO_CHANGE, null, null, null, List.of()));
        }
    }

    @Test
    void saysWhatItCannotRead() {
        var sheet = read(
                headings(),
                line("差不多", "", "", "", ID, "1"),
                line("", "办好三所", "", "", ID, "1"),
                line("无变化", "", "", "", "198", "1"),
                line("无变化", "", "", "", ID, "1.5"),
                line("无变化", "", "", "", "", ""));

        assertThat(sheet.lines()).extracting(each -> each.said().findings()).containsExactly(
                List.of(new Finding("REPORT_LIST_KIND_UNKNOWN", "差不多")),
                List.of(new Finding("REPORT_LIST_KIND_MISSING")),
                List.of(new Finding("REPORT_LIST_ID_WRONG")),
                List.of(new Finding("REPORT_LIST_ID_WRONG")),
                List.of(new Finding("REPORT_LIST_ID_WRONG")));
        assertThat(sheet.lines().get(0).said().kind()).isNull();
    }

    @Test
    void findsTheColumnsWhereverTheyStand() {
        var moved = new ArrayList<>(headings());
        moved.add(0, moved.remove(moved.size() - 1));
        var cells = new ArrayList<>(line("无变化", "", "", "", ID, "7"));
        cells.add(0, cells.remove(cells.size() - 1));

        assertThat(read(moved, cells).lines().get(0).said().version()).isEqualTo(7);
        assertThat(read(List.of("我科承诺"), moved, cells).lines().get(0).said().version()).isEqualTo(7);
    }

    @Test
    void refusesATableWithoutTheColumns() {
        var shortened = headings().subList(0, headings().size() - 1);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(shortened, line("无变化", "", "", "", ID, "")))
                .satisfies(refused -> assertThat(refused.errors()).extracting(InvalidInput.FieldError::code)
                        .containsExactly("REPORT_LIST_WITHOUT_HEADING"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ReportSheet.read(new PaperTable(List.of())));
    }

    @Test
    void givesBackAWrongLineAsItCameWithWhatIsWrong() throws IOException {
        var sheet = read(headings(), line("差不多", "=1+1", "", "", ID, "1"));
        var came = sheet.lines().get(0);
        var row = new ReportRow(new CheckedReport(came.said(), "198", "标题", "原话", came.said().findings()), came.cells());

        assertThat(row.isPending()).isFalse();
        var written = words(CommitmentTable.wrong(CHINESE, sheet.headings(), List.of(row)));
        assertThat(written).contains("差不多", "没有“差不多”这样的结论", ID, "=1+1").doesNotContain("<f>");
        var twice = new ArrayList<>(sheet.headings());
        twice.add(CHINESE.get("reportTable.problems"));
        var cells = new ArrayList<>(came.cells());
        cells.add("旧问题");
        assertThat(words(CommitmentTable.wrong(CHINESE, twice, List.of(new ReportRow(row.getReport(), cells)))))
                .doesNotContain("旧问题");
    }

    private static List<String> headings() {
        return new CommitmentTable(CHINESE).headings();
    }

    /** A line of the exported table: eleven cells that are shown, four to fill in, id and version. */
    private static List<String> line(String... filled) {
        var cells = new ArrayList<>(List.of("198", "标题", "原话", "某科", "", "", "办理中", "", "", "", ""));
        cells.addAll(List.of(filled));
        return cells;
    }

    @SafeVarargs
    private static ReportSheet read(List<String> headings, List<String>... lines) {
        var rows = new ArrayList<PaperTable.Row>();
        rows.add(new PaperTable.Row(1, headings, Set.of()));
        for (var line : lines) {
            rows.add(new PaperTable.Row(rows.size() + 1, line, Set.of()));
        }
        return ReportSheet.read(new PaperTable(List.of(new PaperTable.Sheet("承诺", rows))));
    }

    /** All that the file says. */
    private String words(byte[] file) throws IOException {
        var stored = Files.write(folder.resolve("table.xlsx"), file);
        var words = new StringBuilder();
        try (var zip = new ZipFile(stored.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return WRITTEN.matcher(words).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
