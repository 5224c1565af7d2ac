package io.yinuo.it.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.document.DocumentFormat;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyFile;
import io.yinuo.drafting.ReplyFiles;
import io.yinuo.drafting.ReplyView;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.letter.LetterOutline;
import io.yinuo.paper.PaperText;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadedFile;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was signed is what stands on paper. */
@ServerTest
class PrintedLetterIT {

    private static final String HEADING = "课后服务与心理健康";
    private static final String SENTENCE =
            "2025年，全市已有86.1%的小学开展“一校一案”课后服务（含体育、艺术），惠及学生3.2万人；𠮷家埠小学、喆园小学先行一步。";
    private static final String LIST = "先行一步的学校名单";
    private static final String PLAN = "义务教育学校课后服务延长时间、丰富课程和加强保障的工作方案及任务分工一览表";
    private static final Pattern NUMBERED_PAGE = Pattern.compile("—(\\d+)—");
    private static final int SECONDS = 120;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Drafting drafting;

    @Inject
    private ReplyFiles files;

    @Inject
    private PaperTexts texts;

    @Test
    @DisplayName("签发的文本与从 PDF、DOCX、OFD 读回的文字一致")
    void givesBackTheTextThatWasSigned() {
        var reply = numbered(12);
        var signed = stage.secretary().asks(() -> drafting.draft(reply.id(), 0)).blocks();
        var expected = new StringBuilder();
        signed.forEach(block -> expected.append(block.level() == BlockLevel.H1 ? "一、" : "").append(plain(block.text())));

        for (var format : DocumentFormat.values()) {
            var words = read(file(reply, format));

            assertThat(words).as(format.name()).containsOnlyOnce(expected);
            assertThat(words).as(format.name()).contains(plain(reply.documentNumber()), plain(reply.title()));
        }
    }

    @Test
    @DisplayName("C11 附件说明在正文之下，附件在落款之后、抄送之前；从 Word 读回仍是附件")
    void givesBackTheAttachmentsInTheirOrder() {
        var reply = numbered(
                3, block(BlockLevel.ATTACHMENT, LIST), block(BlockLevel.H1, "小学"), block(BlockLevel.BODY, "第一小学、第二小学。"),
                block(BlockLevel.ATTACHMENT, PLAN), block(BlockLevel.H1, "目标"), block(BlockLevel.BODY, "人人参加。"));

        for (var format : DocumentFormat.values()) {
            assertThat(read(file(reply, format))).as(format.name()).containsSubsequence(
                    plain(SENTENCE), "附件：1." + LIST, "2." + PLAN, LetterPhrases.day(reply.signedOn()), "附件1" + LIST,
                    "一、小学", "第一小学、第二小学。", "附件2" + PLAN, "一、目标", "人人参加。", "抄送：");
        }

        var word = file(reply, DocumentFormat.DOCX);
        var words = stage.secretary().asks(() -> texts.read(new UploadedFile(word.name(), word.content()))).words();
        assertThat(LetterOutline.of(words).attachments()).extracting(LetterOutline.Appended::title).containsExactly(LIST, PLAN);
    }

    private static Block block(BlockLevel level, String text) {
        return new Block(UUID.randomUUID(), level, text);
    }

    @Test
    @Tag("full")
    @DisplayName("DOCX 用另一个办公软件打开，页数与 PDF 相同")
    void takesAsManyPagesInAnotherProgram(@TempDir Path folder) throws IOException, InterruptedException {
        for (int paragraphs : List.of(1, 6, 12, 24)) {
            var reply = numbered(paragraphs);
            var word = Files.write(folder.resolve(paragraphs + ".docx"), file(reply, DocumentFormat.DOCX).content());

            var office = new ProcessBuilder(
                            "soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to", "pdf", "--outdir", folder.resolve("there").toString(), word.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("office.log").toFile())
                    .start();
            assertThat(office.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

            int here = pages("here.pdf", file(reply, DocumentFormat.PDF).content());
            int there = pages("there.pdf", Files.readAllBytes(folder.resolve("there").resolve(paragraphs + ".pdf")));
            assertThat(there).as("pages of %d paragraphs", paragraphs).isEqualTo(here);
        }
    }

    /** A letter with as many paragraphs below a heading and these attachments, signed and with its number. */
    private ReplyView numbered(int paragraphs, Block... attachments) {
        var id = journey.toDrafting();
        stage.officer().does(() -> drafting.save(journey.draftWith(id, more(paragraphs, attachments))));
        journey.submit(stage.officer(), id, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
        journey.review(id);
        journey.approve(stage.director(), id, ReplySignOff.UserTasks.SIGN_REPLY);
        journey.number(id);
        return journey.reply(id);
    }

    private static List<Block> more(int paragraphs, Block... attachments) {
        var blocks = new ArrayList<Block>();
        blocks.add(block(BlockLevel.H1, HEADING));
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(block(BlockLevel.BODY, SENTENCE));
        }
        blocks.addAll(List.of(attachments));
        return blocks;
    }

    private ReplyFile file(ReplyView reply, DocumentFormat format) {
        return stage.secretary().asks(() -> files.file(reply.id(), format));
    }

    /** The words of the file as an upload of it is read, without its page numbers. */
    private String read(ReplyFile file) {
        var text = stage.secretary().asks(() -> texts.read(new UploadedFile(file.name(), file.content())));
        assertThat(text.state()).as(file.name()).isEqualTo(PaperText.State.READ);
        return plain(text.words()).replaceAll(NUMBERED_PAGE.pattern(), "");
    }

    private static String plain(String words) {
        return words.replaceAll("\\s", "");
    }

    /** The highest number at the foot of a page; the first page of a letter bears none. */
    private int pages(String name, byte[] pdf) {
        var text = stage.secretary().asks(() -> texts.read(new UploadedFile(name, pdf)));
        return NUMBERED_PAGE.matcher(plain(text.words())).results().mapToInt(page -> Integer.parseInt(page.group(1))).max().orElse(1);
    }
}
