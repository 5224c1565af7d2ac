package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.notification.Notice;
import io.yinuo.notification.News;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Owed;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T15 发往系统外的文字")
class MailWordsTest {

    private static final UUID CASE = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @Test
    void subjectNamesTheNumberAndNotTheMatter() {
        var notice = notice(NoticeKind.URGING, DeadlineKind.REPLY, "12", "请今天回话");

        assertThat(MailWords.subject(notice)).isEqualTo("【一诺】催办单：第12号，答复");
    }

    @Test
    void everyKindOfNoticeAndDeadlineHasItsWords() {
        for (var kind : NoticeKind.values()) {
            for (var owed : DeadlineKind.values()) {
                assertThat(MailWords.line(notice(kind, owed, "", null), null)).contains("编号待补", "某事", "2026年7月3日");
                assertThat(MailWords.subject(notice(kind, owed, "", null))).doesNotContain("某事", "{");
            }
        }
    }

    @Test
    void tellsWhatWasAddedAndForWhomItIsRead() {
        assertThat(MailWords.line(notice(NoticeKind.URGING, DeadlineKind.REPLY, "12", "请今天回话"), "某甲"))
                .contains("附言：请今天回话")
                .endsWith("（代某甲收）");
    }

    @Test
    @DisplayName("T18 代表收到的消息不带内部内容，链接到代表自己的页面")
    void tellsASubmitterWhatIsNew() {
        for (var what : News.values()) {
            for (var kind : List.of(NoticeKind.NEWS, NoticeKind.TO_CALL)) {
                var notice = new Notice(
                        UUID.randomUUID(), kind, null, CASE, "12", "关于某事的建议", what.name(), LocalDate.of(2026, 7, 3), false, null,
                        UUID.randomUUID());
                assertThat(MailWords.line(notice, null)).contains("第12号", "某事", "2026年7月3日").doesNotContain("{");
                assertThat(MailWords.subject(notice)).contains("第12号").doesNotContain("某事", "{");
            }
        }
        var line = new MailWords.Line(CASE, "一件。", null, true);
        assertThat(MailWords.mail("某甲", List.of(line), URI.create("https://yinuo.example")))
                .contains("https://yinuo.example/deputy/suggestion.xhtml?id=" + CASE);
    }

    @Test
    void mailLeadsToTheCase() {
        var mail = MailWords.mail("某乙", List.of(new MailWords.Line(CASE, "一件。")), URI.create("https://yinuo.example"));

        assertThat(mail).startsWith("某乙，您好：").contains("一件。", "https://yinuo.example/suggestion.xhtml?id=" + CASE);
    }

    @Test
    void digestHasAHeadingForEachSortAndNoWordOfAMatterInItsSubject() {
        var lines = List.of(
                new MailWords.Line(CASE, "甲。", DigestHeading.NEW), new MailWords.Line(CASE, "乙。", DigestHeading.NEW),
                new MailWords.Line(CASE, "丙。", DigestHeading.DUE));

        assertThat(MailWords.digestSubject(LocalDate.of(2026, 3, 2), lines)).isEqualTo("【一诺】2026年3月2日汇总：新到2项，将到期1项");
        assertThat(MailWords.mail("某乙", lines, URI.create("https://yinuo.example")))
                .containsSubsequence("〔新到〕", "甲。", "乙。", "〔将到期〕", "丙。")
                .containsOnlyOnce("〔新到〕")
                .doesNotContain("〔已超期〕", "null");
    }

    @Test
    void tellsForWhomWhatIsOwedIsRead() {
        var owed = new Owed(true, CASE, "12", "关于某事的建议", DeadlineKind.REPLY.name(), LocalDate.of(2026, 7, 3), false);

        assertThat(MailWords.line(owed, "某甲")).contains("第12号", "2026年7月3日已过").endsWith("（代某甲收）");
    }

    @Test
    @DisplayName("T5 没有放假安排的年份里的日期，邮件和推送也写明暂定")
    void callsADayProvisional() {
        var owed = new Owed(false, CASE, "12", "关于某事的建议", DeadlineKind.REPLY.name(), LocalDate.of(2027, 1, 4), true);

        assertThat(MailWords.line(owed, null)).contains("答复期限是2027年1月4日（暂定），请按时办结");
    }

    private static Notice notice(NoticeKind kind, DeadlineKind owed, String number, String words) {
        return new Notice(
                UUID.randomUUID(), kind, UUID.randomUUID(), CASE, number, "关于某事的建议", owed.name(), LocalDate.of(2026, 7, 3), false, words);
    }
}
