package io.yinuo.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.ledger.LedgerColumn;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerReply;
import io.yinuo.register.LedgerRow;
import io.yinuo.register.LedgerRow.Submitter;
import io.yinuo.register.LedgerRow.Talk;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.messages.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("L1 台账导出")
class LedgerTableTest {

    /** How the file writes what is not ASCII. */
    private static final Pattern WRITTEN = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    private Path folder;

    @Test
    void writesWhatOfficesKeep() throws IOException {
        assertThat(table(delivered()))
                .contains("附议人", "柳如眉", "石破玉、温如言", "63000000", "市财政局", "计财科")
                .contains("https://example.invalid/57", "代表已电话致谢；重复登记，并入第198号；已退办，改由市民政局办理；并案，主案第12号")
                .contains("2026年3月2日 当面 柳如眉、李经办", "示教提〔2026〕1号", "满意");
    }

    @Test
    @DisplayName("T5 没有放假安排的年份里的答复期限，表里仍是日期，格式里写明暂定")
    void callsADayProvisional() throws IOException {
        var row = delivered();
        var next = new LedgerRow(
                line(null, LocalDate.of(2027, 1, 4)), row.submitters(), "", List.of(), List.of(), null, null, null, null, null, null);

        assertThat(table(next)).contains("yyyy-mm-dd\\（\\暂\\定\\）");
        assertThat(table(row)).doesNotContain("\\暂");
    }

    @Test
    void leavesOutWhatIsNotThereYet() throws IOException {
        var row = delivered();
        var open = new LedgerRow(line(null), row.submitters(), "", List.of(), List.of(), null, null, null, null, null, null);

        assertThat(table(open)).contains("柳如眉").doesNotContain("示教提〔2026〕1号");
    }

    @Test
    @DisplayName("PR18 类别以最后一件为准：之后的再次答复改变类别，之前的不改")
    void tellsTheClassOfTheLaterLetter() throws IOException {
        var column = List.of(LedgerColumn.OUTCOME);

        assertThat(table(answeredAgain(reply(1, "B"), reply(2, "A")), column)).contains("A类（原B类）");
        assertThat(table(answeredAgain(reply(3, "B"), reply(2, "A")), column)).contains("B类").doesNotContain("A类");
    }

    @Test
    @DisplayName("L1 重新办理只看不满意后的再次答复，更正后重发的不算；承诺数与已完成并列")
    void callsOnlyAnAnswerAfterDissatisfactionHandledAgain() throws IOException {
        var columns = List.of(LedgerColumn.REHANDLED, LedgerColumn.COMMITMENTS);
        var corrected = LedgerRow.without(line(reply(2, "A"), null, LocalDate.of(2026, 5, 20), 0));
        var again = LedgerRow.without(line(reply(2, "A"), null, LocalDate.of(2026, 5, 20), 1));

        assertThat(table(corrected, columns)).contains("承诺数/已完成", "3/1").doesNotContain(">是<");
        assertThat(table(again, columns)).contains(">是<");
    }

    private static LedgerRow answeredAgain(LedgerReply delivered, LedgerReply further) {
        var line = line(delivered, further, LocalDate.of(2026, 5, 20));
        return new LedgerRow(line, List.of(), "", List.of(), List.of(), null, null, null, null, null, null);
    }

    private static LedgerReply reply(int ordinal, String outcome) {
        return new LedgerReply(ordinal, "示教提〔2026〕" + ordinal + "号", LocalDate.of(2026, 5, 8), outcome, "PUBLIC", null, null);
    }

    @Test
    void writesTheChosenColumnsOnly() throws IOException {
        assertThat(table(delivered(), List.of(LedgerColumn.TITLE, LedgerColumn.NUMBER)))
                .contains("标题", "关于校服的提案", "0057")
                .doesNotContain("附议人", "63000000");
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsWords() throws IOException {
        var row = delivered();
        var sly = new LedgerRow(
                row.line(), List.of(new Submitter("=HYPERLINK(1)", false, null, null)), "", List.of(), List.of(), null, null, null, null, null, null);

        assertThat(table(sly)).contains("=HYPERLINK(1)").doesNotContain("<f>");
    }

    private static LedgerRow delivered() {
        var reply = new LedgerReply(
                1, "示教提〔2026〕1号", LocalDate.of(2026, 5, 8), "A", "ON_REQUEST", "SATISFIED", "SATISFIED");
        return new LedgerRow(
                line(reply),
                List.of(
                        new Submitter("柳如眉", true, "教育界", "63000000"), new Submitter("石破玉", false, null, null),
                        new Submitter("温如言", false, null, null)),
                "市财政局", List.of("计财科"),
                List.of(new Talk(LocalDate.of(2026, 3, 2), Channel.FACE_TO_FACE, "柳如眉、李经办")), LocalDate.of(2026, 5, 9),
                "https://example.invalid/57", "198", "市民政局", "12", "代表已电话致谢");
    }

    private static LedgerLine line(LedgerReply delivered) {
        return line(delivered, LocalDate.of(2026, 5, 20));
    }

    private static LedgerLine line(LedgerReply delivered, LocalDate dueOn) {
        return line(delivered, null, dueOn);
    }

    private static LedgerLine line(LedgerReply delivered, LedgerReply further, LocalDate dueOn) {
        return line(delivered, further, dueOn, 0);
    }

    private static LedgerLine line(LedgerReply delivered, LedgerReply further, LocalDate dueOn, int rehandlings) {
        return new LedgerLine(
                UUID.randomUUID(), MatterKind.CPPCC_PROPOSAL, "示例市政协十五届五次会议", "0057", "关于校服的提案", "柳如眉", 3,
                "示例市政协提案委", LocalDate.of(2026, 2, 20), HandlingRole.LEAD, true, "程局长", "基教科", "李经办",
                dueOn, null, SuggestionStatus.DELIVERED, 1, 2, rehandlings, delivered, null, further, 3, 1, false, null, false, false);
    }

    private String table(LedgerRow row) throws IOException {
        return table(row, List.of(LedgerColumn.values()));
    }

    /** The words of all parts of the file. */
    private String table(LedgerRow row, List<LedgerColumn> columns) throws IOException {
        var table = Files.write(folder.resolve("table.xlsx"), new LedgerTable(Texts.in(Texts.CHINESE), columns, day -> day.getYear() > 2026).of(List.of(row)));
        var words = new StringBuilder();
        try (var file = new ZipFile(table.toFile())) {
            for (var part : Collections.list(file.entries())) {
                try (var content = file.getInputStream(part)) {
                    words.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return WRITTEN.matcher(words).replaceAll(hit -> Character.toString(Integer.parseInt(hit.group(1), 16)));
    }
}
