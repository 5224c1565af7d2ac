package io.yinuo.it.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.intake.Intake;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.FileFormat;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.PaperText;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.PaperView;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.paper.WithdrawPaper;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers live and roll back with their case, come out as they went in, and stay inside their bureau. */
@ServerTest
class PapersIT {

    private static final int SEVERAL_PIECES = 700_000;

    @Inject
    private Stage stage;

    @Inject
    private Intake intake;

    @Inject
    private Papers papers;

    @Inject
    private PaperTexts texts;

    @Inject
    private TrailReader trail;

    @Resource
    private DataSource dataSource;

    @Test
    @DisplayName("原样存取，留痕，列表不读内容")
    void givesOutWhatWasBrought() {
        var matter = registered("3001");
        var scan = Arrays.copyOf("%PDF-1.7\n扫描件".getBytes(StandardCharsets.UTF_8), SEVERAL_PIECES);

        var id = add(stage.secretary(), matter, PaperKind.REFERRAL, "交办函.pdf", scan);

        var view = papersOf(stage.secretary(), matter).get(0);
        assertThat(view.id()).isEqualTo(id);
        assertThat(view.size()).isEqualTo(SEVERAL_PIECES);
        assertThat(view.format()).isEqualTo(FileFormat.PDF);
        assertThat(view.addedBy()).isEqualTo(stage.secretary().name());
        var file = stage.director().asks(() -> papers.file(matter, id));
        assertThat(file.content()).isEqualTo(scan);
        assertThat(file.sha256()).isEqualTo(view.sha256());
        assertThat(trailOf(matter)).filteredOn(entry -> entry.action().equals("paper.add")).singleElement()
                .satisfies(entry -> assertThat(entry.changes().toString()).contains("交办函.pdf", view.sha256()));
    }

    @Test
    @DisplayName("I6 材料与登记同成败")
    void paperAndRegistrationRollBackTogether() throws SQLException {
        var held = stage.secretary().asks(() -> papers.hold(PaperKind.REFERRAL, text("交办.txt", "请办理第3002号建议")));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> register("3002", List.of(held.id(), UUID.randomUUID())))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("PAPER_UNKNOWN"));
        assertThat(matters("3002")).isZero();
        assertThat(matterOf(held.id())).isNull();

        var matter = register("3002", List.of(held.id()));
        assertThat(papersOf(stage.secretary(), matter)).extracting(PaperView::id).containsExactly(held.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register("3003", List.of(held.id())));
    }

    @Test
    @DisplayName("PA4 名不副实的文件不留下任何痕迹之外的东西")
    void refusedFileChangesNothingAndIsInTheTrail() {
        var matter = registered("3004");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> add(stage.secretary(), matter, PaperKind.OTHER, "函.docx", new byte[] {'P', 'K', 3, 4}))
                .satisfies(refused -> assertThat(refused.errors().get(0).code()).isEqualTo("FILE_DAMAGED"));
        assertThat(papersOf(stage.secretary(), matter)).isEmpty();
        assertThat(trailOf(matter)).anyMatch(entry -> entry.action().equals("paper.add") && entry.refused());
    }

    @Test
    @DisplayName("PA5 同一文件只收一次，撤下后可再收")
    void holdsTheSameFileOnce() {
        var matter = registered("3005");
        var id = add(stage.secretary(), matter, PaperKind.OTHER, "说明.txt", bytes("同一份"));

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> add(stage.secretary(), matter, PaperKind.REFERRAL, "换名.txt", bytes("同一份")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("PAPER_TWICE"));
        withdraw(stage.secretary(), matter, id, 0, "类别不对");
        assertThat(add(stage.secretary(), matter, PaperKind.REFERRAL, "换名.txt", bytes("同一份"))).isNotNull();
    }

    @Test
    @DisplayName("PA6 撤下留行留由，不再提供下载")
    void withdrawnPaperStaysInTheListAndIsNotGivenOut() {
        var matter = registered("3006");
        var id = add(stage.secretary(), matter, PaperKind.OTHER, "错.txt", bytes("别的件"));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> withdraw(stage.secretary(), matter, id, 7, "传错了"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> withdraw(stage.secretary(), matter, id, 0, " "));
        withdraw(stage.secretary(), matter, id, 0, "传错了");

        assertThat(papersOf(stage.director(), matter).get(0).withdrawal().reason()).isEqualTo("传错了");
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.secretary().asks(() -> papers.file(matter, id)));
        assertThat(trailOf(matter)).anyMatch(entry -> entry.action().equals("paper.withdraw") && !entry.refused());
    }

    @Test
    @DisplayName("PA7 只有本局看得到该件的人看得到材料")
    void paperIsHiddenFromOtherCasesSectionsAndOutsiders() {
        var matter = registered("3007");
        var other = registered("3008");
        var id = add(stage.secretary(), matter, PaperKind.OTHER, "内部.txt", bytes("内部情况"));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.otherHead().asks(() -> papers.file(matter, id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.secretary().asks(() -> papers.file(other, id)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.deputy().asks(() -> papers.ofMatter(matter)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.liaison().asks(() -> papers.file(matter, id)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> withdraw(stage.director(), matter, id, 0, "不是我传的"));
    }

    @Test
    @DisplayName("读出 TXT、DOCX、PDF 的文字，扫描件如实说明")
    void readsTheWordsOfFilesInAProcessOfItsOwn() {
        assertThat(read("函.txt", bytes("第198号"))).isEqualTo(new PaperText(PaperText.State.READ, "第198号"));
        assertThat(read("函.docx", Letters.word("第0731号建议\n交办日期：2026年11月2日")).words())
                .contains("第0731号建议\n", "交办日期：2026年11月2日");
        assertThat(read("函.pdf", Letters.pdf("Suggestion 198")).words()).contains("Suggestion 198");
        assertThat(read("扫描件.pdf", Letters.pdf("")).state()).isEqualTo(PaperText.State.NO_WORDS);
        assertThat(read("坏.pdf", bytes("%PDF-1.4 nothing more")).state()).isEqualTo(PaperText.State.UNREADABLE);
    }

    private PaperText read(String name, byte[] content) {
        return stage.secretary().asks(() -> texts.read(new UploadedFile(name, content)));
    }

    private UUID registered(String number) {
        return register(number, List.of());
    }

    private UUID register(String number, List<UUID> held) {
        return stage.secretary().asks(() -> intake.register(
                new RegisterSuggestion(
                        null, MatterKind.SUGGESTION, "某市二届人大三次会议", null, null, false, number, "关于校服的建议", "",
                        HandlingRole.SOLE, false, "某市人大常委会代表工委", LocalDate.of(2026, 3, 20), false,
                        DisclosureWish.AGREES, "",
                        List.of(new NewSubmitter(
                                true, stage.deputy().name(), SubmitterKind.PERSON, null, null, stage.deputy().personId())),
                        List.of()),
                held));
    }

    private UUID add(Player who, UUID matter, PaperKind kind, String name, byte[] content) {
        return who.asks(() -> papers.add(new AddPaper(matter, kind, new UploadedFile(name, content))));
    }

    private void withdraw(Player who, UUID matter, UUID paper, int version, String reason) {
        who.does(() -> papers.withdraw(new WithdrawPaper(matter, paper, version, reason)));
    }

    private List<PaperView> papersOf(Player who, UUID matter) {
        return who.asks(() -> papers.ofMatter(matter));
    }

    private List<TrailEntry> trailOf(UUID matter) {
        return stage.secretary().asks(() -> trail.ofCase(matter));
    }

    private static UploadedFile text(String name, String words) {
        return new UploadedFile(name, bytes(words));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private long matters(String number) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from suggestion where bureau_id = ? and number_text = ?")) {
            query.setObject(1, stage.bureauId());
            query.setString(2, number);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private UUID matterOf(UUID paper) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select suggestion_id from paper where id = ?")) {
            query.setObject(1, paper);
            try (var result = query.executeQuery()) {
                result.next();
                return result.getObject(1, UUID.class);
            }
        }
    }
}
