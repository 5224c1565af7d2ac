package io.yinuo.it.importing;

import static io.yinuo.it.importing.OldLetters.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.AdoptCommitment;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.DismissCommitment;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FollowUps;
import io.yinuo.commitment.OldPromises;
import io.yinuo.consistency.Consistency;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.importing.ImportLineView;
import io.yinuo.importing.ImportStatus;
import io.yinuo.importing.Imports;
import io.yinuo.importing.LineQuery;
import io.yinuo.importing.LineRemark;
import io.yinuo.importing.LineStatus;
import io.yinuo.importing.MendLine;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.paper.Letters;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.FileFormat;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("归档导入")
class ImportsIT {

    private static final int ALL = 500;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Imports imports;

    @Inject
    private OldPromises promises;

    @Inject
    private FollowUps followUps;

    @Inject
    private CaseFiles files;

    @Inject
    private Drafting drafting;

    @Inject
    private Papers papers;

    @Inject
    private Recalls recalls;

    @Inject
    private Consistency consistency;

    @Inject
    private TrailReader trail;

    @Inject
    private WorkClock clock;

    @PersistenceContext(unitName = "yinuo")
    private EntityManager entities;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("IM1 IM2 压缩包里的函逐件读出，读不出的说明原因，缺要件的可以补正，什么都还没有登记")
    void showsWhatEachLetterWasReadAsBeforeAnythingIsRecorded() {
        var content = new LinkedHashMap<String, byte[]>();
        content.put("甲/第101号.txt", utf8(OldLetters.letter(101)));
        content.put("甲/第102号.txt", OldLetters.letter(102).getBytes(Charset.forName("GBK")));
        content.put("甲/第103号.txt", OldLetters.letter(103).getBytes(StandardCharsets.UTF_16));
        content.put("乙/第104号.docx", Letters.word(OldLetters.letter(104)));
        content.put("乙/第104号副本.docx", Letters.word(OldLetters.letter(104)));
        content.put("乙/无日期.txt", utf8(OldLetters.letter(105).replace("2023年6月20日\n", "")));
        content.put("丙/扫描件.pdf", Letters.pdf(""));
        content.put("丙/半截.docx", Arrays.copyOf(Letters.word(OldLetters.letter(106)), 200));
        content.put("丙/方案.txt", utf8("某市教育局2023年课后服务工作方案\n为做好课后服务工作，制定本方案。\n一、工作目标\n全面覆盖。\n"));
        content.put("丙/空.txt", new byte[0]);
        content.put("丙/照片.gif", new byte[] {'G', 'I', 'F'});
        content.put("../../越界.txt", utf8(OldLetters.letter(107)));
        var id = read("旧函.zip", OldLetters.zip(content));

        var lines = lines(id);
        assertThat(lines).extracting(ImportLineView::status).containsExactly(
                LineStatus.READY, LineStatus.READY, LineStatus.READY, LineStatus.READY, LineStatus.DOUBLE, LineStatus.INCOMPLETE,
                LineStatus.REFUSED, LineStatus.REFUSED, LineStatus.REFUSED, LineStatus.REFUSED, LineStatus.REFUSED, LineStatus.REFUSED);
        assertThat(lines).extracting(ImportLineView::problem).containsExactly(
                null, null, null, null, "IMPORT_SAME_FILE", "IMPORT_DATE_MISSING", "LETTER_NO_WORDS", "FILE_DAMAGED", "IMPORT_NOT_A_REPLY",
                "FILE_EMPTY", "FILE_FORMAT", "IMPORT_PATH_CLIMBS");
        assertThat(lines.subList(0, 4)).allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo(MatterKind.SUGGESTION);
            assertThat(line.sessionLabel()).isEqualTo("市十八届人大一次会议");
            assertThat(line.title()).isEqualTo("关于改善教室照明的建议");
            assertThat(line.deputies()).isNotEmpty();
            assertThat(line.signedOn()).isEqualTo(LocalDate.of(2023, 6, 20));
            assertThat(line.promises()).isEqualTo(1);
        });
        assertThat(count("select count(s) from Suggestion s where s.bureauId = :id and s.imported = true")).isZero();

        var undated = lines.get(5);
        stage.secretary().does(() -> imports.mend(new MendLine(
                undated.id(), undated.version(), undated.kind(), undated.sessionLabel(), false, "105", undated.title(), undated.deputies(),
                undated.documentNumber(), LocalDate.of(2023, 6, 21))));
        stage.secretary().does(() -> imports.choose(lines.get(3).id(), lines.get(3).version(), false));
        assertThat(lines(id)).extracting(ImportLineView::status).startsWith(
                LineStatus.READY, LineStatus.READY, LineStatus.READY, LineStatus.LEFT_OUT, LineStatus.READY, LineStatus.READY);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.secretary().asks(() -> imports.get(UUID.randomUUID())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> stage.officer().asks(() -> imports.get(id)));

        var batch = stage.admin().asks(() -> imports.get(id));
        stage.admin().does(() -> imports.discard(id, batch.version()));
        assertThat(status(id)).isEqualTo(ImportStatus.DISCARDED);
    }

    @Test
    @DisplayName("IM3 每封函成为已办结的件：答复原文、原文件、旧承诺都在，没有流程、期限和消息，查一致性无误")
    void recordsAnsweredCases() {
        var id = imported("旧函.zip", OldLetters.zip(201, 3));
        var line = lines(id).get(0);
        var file = open(line.suggestionId());

        assertThat(file.suggestion().status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(file.suggestion().numberText()).isEqualTo("201");
        assertThat(file.suggestion().leadSubmitter().personId()).isNull();
        assertThat(file.open()).isEmpty();
        assertThat(file.deadlines()).isEmpty();
        assertThat(file.pictures()).isEmpty();
        var reply = file.replies().get(0).reply();
        assertThat(reply.status()).isEqualTo(ReplyStatus.DELIVERED);
        assertThat(reply.documentNumber()).isEqualTo("某教旧〔2023〕201号");
        assertThat(reply.signatoryName()).isEqualTo("冯局长");
        var words = stage.secretary().asks(() -> drafting.draft(reply.id(), 0)).blocks().stream().map(Block::text).toList();
        assertThat(words).containsExactlyElementsOf(OldLetters.TEXT);
        assertThat(file.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(PaperKind.IMPORTED_LETTER);
            assertThat(paper.format()).isEqualTo(FileFormat.TXT);
        });
        var original = stage.secretary().asks(() -> papers.file(file.suggestion().id(), file.papers().get(0).id()));
        assertThat(original.content()).isEqualTo(utf8(OldLetters.letter(201)));
        assertThat(file.commitments()).singleElement().satisfies(promise -> {
            assertThat(promise.status()).isEqualTo(CommitmentStatus.UNADOPTED);
            assertThat(promise.exactWords()).isEqualTo("2024" + OldLetters.PROMISE);
            assertThat(promise.dueOn()).isEqualTo(LocalDate.of(2024, 12, 31));
            assertThat(promise.standing().light()).isEqualTo(CommitmentLight.UNADOPTED);
        });
        assertThat(Player.ENGINE.asks(followUps::due)).doesNotContain(file.commitments().get(0).id());
        assertThat(count("select count(n) from NotificationRow n where n.suggestionId in (select s.id from Suggestion s"
                + " where s.bureauId = :id and s.imported = true)")).isZero();
        assertThat(stage.admin().asks(consistency::check).findings()).isEmpty();
        var origin = stage.officer();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> origin.asks(() -> files.open(line.suggestionId())));
        assertThat(stage.secretary().asks(() -> imports.originOf(line.suggestionId())))
                .hasValueSatisfying(found -> assertThat(found.archive()).isEqualTo("旧函.zip"));
        assertThatThrownBy(() -> stage.secretary().asks(() -> recalls.recall(
                        new RecallReply(reply.id(), reply.version(), RecallKind.CORRECTED, "有错字"))))
                .isInstanceOfSatisfying(StateConflict.class, refused -> assertThat(refused.code()).isEqualTo("CASE_IMPORTED"));
    }

    @Test
    @DisplayName("IM4 同一个压缩包再导入一次，一件也不增加，并且说明；已登记的件不会被旧函顶替")
    void bringsNothingInTwice() {
        var zip = OldLetters.zip(301, 3);
        imported("旧函.zip", zip);
        long before = count("select count(s) from Suggestion s where s.bureauId = :id");

        var again = read("旧函再来.zip", zip);
        assertThat(lines(again)).allSatisfy(line -> {
            assertThat(line.status()).isEqualTo(LineStatus.DOUBLE);
            assertThat(line.problem()).isEqualTo("IMPORT_FILE_THERE");
            assertThat(line.twinId()).isNotNull();
        });
        assertThat(stage.admin().asks(() -> imports.lines(again, new LineQuery(null, false, 0, ALL)).items()))
                .allSatisfy(line -> assertThat(line.twinId()).isNull());
        int version = stage.secretary().asks(() -> imports.get(again)).version();
        assertThatThrownBy(() -> stage.secretary().does(() -> imports.start(again, version)))
                .isInstanceOfSatisfying(StateConflict.class, refused -> assertThat(refused.code()).isEqualTo("IMPORT_NOTHING_READY"));

        var renamed = new LinkedHashMap<String, byte[]>();
        renamed.put("改名.txt", utf8(OldLetters.letter(301).replace("李经办", "王经办")));
        renamed.put("另号.txt", utf8(OldLetters.letter(399, "某教旧〔2023〕302号", "关于校车的建议")));
        assertThat(lines(read("改过的.zip", OldLetters.zip(renamed))))
                .extracting(ImportLineView::problem)
                .containsExactly("IMPORT_NUMBER_THERE", "IMPORT_LETTER_THERE");
        assertThat(count("select count(s) from Suggestion s where s.bureauId = :id")).isEqualTo(before);
    }

    @Test
    @DisplayName("IM5 旧承诺认领以后照常跟踪，不再跟踪的写明原因；IM6 有件动过就不能整批撤销，并且点名")
    void letsTheOfficeSortOutOldPromises() {
        var id = imported("旧函.zip", OldLetters.zip(401, 3));
        var lines = lines(id);
        var first = open(lines.get(0).suggestionId()).commitments().get(0);
        var second = open(lines.get(1).suggestionId()).commitments().get(0);
        assertThat(stage.reviewer().asks(promises::waiting)).extracting(each -> each.commitment().id()).contains(first.id(), second.id());
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> stage.secretary().does(() -> promises.adopt(
                new AdoptCommitment(first.id(), first.version(), null, DueKind.DATED, clock.today().minusDays(1)))));

        stage.secretary().does(() -> promises.adopt(new AdoptCommitment(
                first.id(), first.version(), stage.leadSectionId(), DueKind.DATED, clock.today().plusMonths(6))));
        stage.reviewer().does(() -> promises.dismiss(new DismissCommitment(second.id(), second.version(), "2024年已全部完成")));

        var adopted = open(lines.get(0).suggestionId()).commitments().get(0);
        assertThat(adopted.status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(adopted.stage()).isEqualTo(FollowUpStage.REPORTING);
        assertThat(stage.head().asks(() -> files.open(lines.get(0).suggestionId())).commitments()).hasSize(1);
        assertThat(open(lines.get(1).suggestionId()).commitments().get(0).dismissal()).isEqualTo("2024年已全部完成");
        assertThat(stage.admin().asks(consistency::check).findings()).isEmpty();

        assertThat(stage.secretary().asks(() -> imports.changed(id))).hasSize(2);
        int version = stage.secretary().asks(() -> imports.get(id)).version();
        assertThatThrownBy(() -> stage.secretary().does(() -> imports.undo(id, version)))
                .isInstanceOfSatisfying(StateConflict.class, refused -> {
                    assertThat(refused.code()).isEqualTo("IMPORT_IN_USE");
                    assertThat(refused.parameters().toString()).contains("401").contains("402");
                });
    }

    @Test
    @DisplayName("IM6 没有动过的整批撤销，件都不在了，操作留痕还在，同一个压缩包可以再导入")
    void takesAWholeImportBack() {
        var zip = OldLetters.zip(501, 3);
        var id = imported("旧函.zip", zip);
        var gone = lines(id).stream().map(ImportLineView::suggestionId).toList();
        int version = stage.admin().asks(() -> imports.get(id)).version();

        stage.admin().does(() -> imports.undo(id, version));
        Eventually.holds("the undoing", () -> status(id) == ImportStatus.UNDONE);

        assertThat(lines(id)).extracting(ImportLineView::status).containsOnly(LineStatus.UNDONE);
        gone.forEach(one -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(one)));
        assertThat(gone).allSatisfy(one -> {
            var entries = stage.secretary().asks(() -> trail.ofCase(one));
            assertThat(entries).extracting(each -> each.action()).containsExactly("importing.record", "importing.takeBack");
            assertThat(entries).extracting(each -> each.onBehalfOf()).containsExactly(stage.secretary().name(), stage.admin().name());
        });
        assertThat(stage.admin().asks(consistency::check).findings()).isEmpty();

        var again = imported("旧函.zip", zip);
        assertThat(lines(again)).extracting(ImportLineView::status).containsOnly(LineStatus.IMPORTED);
    }

    @Test
    @DisplayName("IM1 旧台账逐行成为已办结的件，有答复日期的登记答复，没有的只登记建议")
    void bringsALedgerIn() {
        var id = imported("旧台账.xlsx", OldLetters.ledger(601));
        var lines = lines(id);

        assertThat(lines).extracting(ImportLineView::status).containsOnly(LineStatus.IMPORTED);
        assertThat(lines.get(0).remarks()).containsExactly(LineRemark.TEXT_MISSING);
        assertThat(lines.get(1).remarks()).contains(LineRemark.REPLY_MISSING);
        var answered = open(lines.get(0).suggestionId());
        assertThat(answered.suggestion().referredOn()).isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(answered.replies()).singleElement().satisfies(each -> {
            assertThat(each.reply().documentNumber()).isEqualTo("某教旧〔2021〕601号");
            assertThat(each.reply().signedOn()).isEqualTo(LocalDate.of(2021, 5, 20));
        });
        assertThat(open(lines.get(1).suggestionId()).replies()).isEmpty();
        assertThat(lines(read("再来.xlsx", OldLetters.ledger(601)))).extracting(ImportLineView::status).containsOnly(LineStatus.DOUBLE);
    }

    @Test
    @DisplayName("IM2 不是压缩包、没有函、太多或者损坏的文件，说清楚，不留下任何东西")
    void refusesWhatIsNoArchive() {
        refused("一封函.txt", utf8("函"), "IMPORT_FORMAT");
        refused("空.zip", new byte[0], "FILE_EMPTY");
        refused("损坏.zip", utf8("PK不是压缩包"), "FILE_DAMAGED");
        refused("没有函.zip", OldLetters.zip(Map.of("__MACOSX/._a.txt", utf8("a"))), "IMPORT_EMPTY");
        refused("文档.zip", Letters.word("函"), "IMPORT_FORMAT");
        refused("半截.zip", Arrays.copyOf(OldLetters.zip(1, 3), 300), "FILE_DAMAGED");
        refused("表.xlsx", Letters.word("函"), "FILE_NOT_WHAT_IT_SAYS");
    }

    private void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> stage.secretary().asks(() -> imports.upload(new UploadedFile(name, content))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .as(name)
                        .containsExactly(code));
    }

    /** Uploads it and waits until it is read. */
    private UUID read(String name, byte[] content) {
        var id = stage.secretary().asks(() -> imports.upload(new UploadedFile(name, content)));
        Eventually.holds("the reading", () -> status(id) == ImportStatus.READY);
        return id;
    }

    /** Uploads it, starts it, and waits until all is recorded. */
    private UUID imported(String name, byte[] content) {
        var id = read(name, content);
        int version = stage.secretary().asks(() -> imports.get(id)).version();
        stage.secretary().does(() -> imports.start(id, version));
        Eventually.holds("the import", () -> status(id) == ImportStatus.DONE);
        assertThat(lines(id)).extracting(ImportLineView::problem).containsOnlyNulls();
        return id;
    }

    private ImportStatus status(UUID id) {
        return stage.secretary().asks(() -> imports.get(id)).status();
    }

    private List<ImportLineView> lines(UUID id) {
        return stage.secretary().asks(() -> imports.lines(id, new LineQuery(null, false, 0, ALL))).items();
    }

    private CaseFile open(UUID suggestionId) {
        return stage.secretary().asks(() -> files.open(suggestionId));
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class).setParameter("id", stage.bureauId()).getSingleResult();
    }
}
