package io.yinuo.it.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailFilter;
import io.yinuo.audit.TrailReader;
import io.yinuo.directory.AdministrationTrail;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterChecks;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.OfferedText;
import io.yinuo.drafting.OfferedTexts;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardText;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.drafting.StandardTextQuery;
import io.yinuo.drafting.StandardTextState;
import io.yinuo.drafting.StandardTexts;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The office keeps texts for letters, and drafts take those that may be used. */
@ServerTest
class StandardTextsIT {

    private static final String WORDS = "如有疑问，请与{本单位}{联系人}联系，会办单位为{会办单位}。";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private StandardTexts texts;

    @Inject
    private OfferedTexts offers;

    @Inject
    private Drafting drafting;

    @Inject
    private LetterChecks checks;

    @Inject
    private TrailReader trail;

    @Inject
    private AdministrationTrail administration;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("KT1 秘书写、核稿人也能改，经办人不能改；名称不重复，写错的字段不收")
    void isKeptByTheOffice() {
        var id = keep(line("联系方式（一）", WORDS));

        assertThat(found("联系方式（一）")).singleElement().extracting(StandardText::state).isEqualTo(StandardTextState.USABLE);
        assertThat(found("疑问")).isNotEmpty();
        stage.reviewer().does(() -> texts.rewrite(id, 0, line("联系方式（一）", "欢迎联系{联系人}。")));
        assertThat(stage.secretary().asks(() -> texts.text(id)).words()).isEqualTo("欢迎联系{联系人}。");
        assertThat(stage.secretary().asks(() -> texts.text(id)).writtenBy()).isEqualTo(stage.reviewer().name());

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> stage.secretary().does(() -> texts.rewrite(id, 0, line("联系方式（一）", "旧的。"))));
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> keep(line(" 联系方式（一） ", "再来一条。")));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> keep(line("错字段", "请与{联系员}联系。")));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> keep(null));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.secretary().does(() -> texts.rewrite(id, 1, null)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> stage.officer().asks(() -> texts.keep(line("经办人的", "不行。"))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stage.secretary().asks(() -> texts.text(UUID.randomUUID())));
    }

    @Test
    @DisplayName("KT1 适用件别和出处也留痕，改写前后都看得到")
    void notesForWhomItIsAndWhereItIsFrom() {
        var id = keep(new SaveStandardText(
                StandardTextKind.LINE, "件别", MatterKind.SUGGESTION, null, null, "市办公室范文", body("感谢您的关心。")));
        stage.secretary().does(() -> texts.rewrite(id, 0, new SaveStandardText(
                StandardTextKind.LINE, "件别", MatterKind.CPPCC_PROPOSAL, null, null, null, body("感谢您的关心。"))));

        assertThat(stage.admin().asks(() -> administration.find(new TrailFilter(null, null, null, 0, 50))).entries())
                .filteredOn(entry -> !entry.refused() && id.equals(entry.subjectId()))
                .flatExtracting(TrailEntry::changes)
                .contains(
                        Change.set("standardTextMatter", "SUGGESTION"), Change.set("standardTextSource", "市办公室范文"),
                        new Change("standardTextMatter", "SUGGESTION", "CPPCC_PROPOSAL"),
                        new Change("standardTextSource", "市办公室范文", null));
    }

    @Test
    @DisplayName("KT2 KT3 按案件填好再提供，用了哪一条记入留痕；没取到的字段留着，填好才能送审")
    void fillsFromTheCase() {
        var caseId = journey.toDrafting();
        var reply = journey.reply(caseId);
        var id = keep(line("联系方式（二）", WORDS));

        var begun = stage.officer().asks(() -> drafting.draft(reply.id(), 0)).blocks();
        assertThat(begun).singleElement().extracting(Block::text).isEqualTo(stage.officer().asks(() -> offers.opening(reply.id())));
        var offered = offered(reply.id(), id);
        assertThat(offered.words()).isEqualTo("如有疑问，请与某市教育局李经办联系，会办单位为{会办单位}。");
        assertThat(offered.open()).containsExactly("{会办单位}");
        stage.officer().does(() -> offers.use(reply.id(), id));
        assertThat(stage.secretary().asks(() -> trail.ofCase(caseId)))
                .filteredOn(entry -> entry.action().equals("drafting.useText") && !entry.refused())
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString()).contains("联系方式（二）"));

        save(caseId, offered.words());
        assertThat(findings(reply.id(), "G5")).singleElement().satisfies(finding -> {
            assertThat(finding.words()).isEqualTo("{会办单位}");
            assertThat(finding.severity()).isEqualTo(FindingSeverity.ERROR);
        });
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> submit(caseId));
        save(caseId, offered.words().replace("{会办单位}", "某市财政局"));
        assertThat(findings(reply.id(), "G5")).isEmpty();
        submit(caseId);
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> stage.officer().does(() -> offers.use(reply.id(), id)));
    }

    @Test
    @DisplayName("KT1 X2 停用、过期、不适用的不提供；已写进草稿的提醒")
    void offersOnlyWhatMayBeUsed() {
        var caseId = journey.toDrafting();
        var reply = journey.reply(caseId).id();
        var words = "我局将按照今年的工作要点推进各项工作落到实处。";
        var today = clock.today();
        var line = keep(new SaveStandardText(
                StandardTextKind.LINE, "工作要点", null, today, today, null, body(words)));
        var forProposals = keep(new SaveStandardText(
                StandardTextKind.TEMPLATE, "提案范文", MatterKind.CPPCC_PROPOSAL, null, null, null, body("{开头语}")));

        assertThat(offered(reply, line).words()).isEqualTo(words);
        assertThat(offered(reply)).extracting(OfferedText::id).doesNotContain(forProposals);
        save(caseId, words);
        assertThat(findings(reply, "X2")).isEmpty();

        on(today.plusDays(1), () -> {
            assertThat(offered(reply)).extracting(OfferedText::id).doesNotContain(line);
            assertThat(findings(reply, "X2")).singleElement().extracting(LetterFinding::words).isEqualTo(words);
        });
        stage.secretary().does(() -> texts.switchOff(line, 0));
        assertThat(findings(reply, "X2")).singleElement().extracting(LetterFinding::severity).isEqualTo(FindingSeverity.WARNING);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.officer().does(() -> offers.use(reply, line)));
        stage.secretary().does(() -> texts.switchOn(line, 1));
        assertThat(findings(reply, "X2")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() -> offers.of(reply)));
    }

    @Test
    @DisplayName("C1 诉求先指到段落也存得住，缺什么逐条指出；每一稿留着自己的答复")
    void keepsAnswersWithTheirVersion() {
        var caseId = journey.toDrafting();
        var reply = journey.reply(caseId).id();
        var whole = journey.draft(caseId, null);
        var pointed = new RequestAnswer(
                whole.answers().get(0).requestId(), null, "", whole.answers().get(0).blockId());
        stage.officer().does(() -> drafting.save(answering(whole, List.of(pointed))));
        assertThat(findings(reply, "C1")).singleElement().satisfies(finding -> {
            assertThat(finding.blockId()).isEqualTo(pointed.blockId());
            assertThat(finding.message()).contains("还没有选答复情况");
        });

        var again = journey.draft(caseId, null);
        stage.officer().does(() -> drafting.save(again));
        assertThat(findings(reply, "C1")).isEmpty();
        assertThat(stage.officer().asks(() -> drafting.draft(reply, 0)).answers()).isEqualTo(again.answers());
        int first = stage.officer().asks(() -> drafting.draft(reply, 0)).number() - 1;
        assertThat(stage.officer().asks(() -> drafting.draft(reply, first)).answers()).containsExactly(pointed);
    }

    private void on(LocalDate day, Runnable scene) {
        clock.at(day.atTime(10, 0).atZone(WorkClock.ZONE).toInstant(), scene);
    }

    private void submit(UUID caseId) {
        journey.submit(stage.officer(), caseId, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
    }

    /** The draft of the journey, with one paragraph more. */
    private void save(UUID caseId, String words) {
        var more = List.of(new Block(UUID.randomUUID(), BlockLevel.BODY, words));
        stage.officer().does(() -> drafting.save(journey.draftWith(caseId, more)));
    }

    private static SaveDraft answering(SaveDraft whole, List<RequestAnswer> answers) {
        return new SaveDraft(
                whole.replyId(), whole.expectedVersion(), whole.title(), whole.mainRecipient(), whole.outcome(),
                whole.disclosure(), null, whole.copies(), whole.contactName(), whole.contactPhone(), whole.blocks(), answers,
                whole.promises(), whole.folds());
    }

    private List<LetterFinding> findings(UUID reply, String rule) {
        return stage.officer().asks(() -> checks.findings(reply)).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private List<OfferedText> offered(UUID reply) {
        return stage.officer().asks(() -> offers.of(reply));
    }

    private OfferedText offered(UUID reply, UUID text) {
        return offered(reply).stream().filter(each -> each.id().equals(text)).findFirst().orElseThrow();
    }

    private List<StandardText> found(String words) {
        return stage.secretary().asks(() -> texts.search(new StandardTextQuery(words, null, null, null)));
    }

    private UUID keep(SaveStandardText command) {
        return stage.secretary().asks(() -> texts.keep(command));
    }

    private static SaveStandardText line(String name, String words) {
        return new SaveStandardText(StandardTextKind.LINE, name, null, null, null, null, body(words));
    }

    private static List<StandardPassage> body(String words) {
        return List.of(new StandardPassage(BlockLevel.BODY, words));
    }
}
