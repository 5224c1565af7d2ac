package io.yinuo.web.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinStatus;
import io.yinuo.bulletin.BulletinView;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.document.Cell;
import io.yinuo.document.DocumentFormat;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.Paragraph;
import io.yinuo.document.Press;
import io.yinuo.document.Table;
import io.yinuo.web.messages.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulletinPrintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final BulletinView.Row ALL = new BulletinView.Row(null, List.of(
            new BulletinView.Count("DUE", 40, 40), new BulletinView.Count("KEPT", 31, 40), new BulletinView.Count("LATE_IN_ALL", 9, 40)));

    @Test
    void setsABulletinWithItsFiguresAndItsLatePromises() {
        var letter = print(paper(BulletinKind.PROGRESS, BulletinStatus.RELEASED, ALL, 40));

        assertThat(letter.recipient()).isEqualTo("局机关各科室：");
        assertThat(letter.head().marks()).isEmpty();
        assertThat(letter.foot().signature().date()).isEqualTo("2026年9月30日");
        assertThat(letter.body()).extracting(block -> ((Paragraph) block).text())
                .containsExactly("开头", "总体情况", "期内到期的承诺40项。", "工作要求", "一条", "又一条");
        assertThat(letter.attachments()).extracting(OfficialLetter.Attachment::name)
                .containsExactly("各科室承诺兑现情况表", "超期未兑现承诺清单");
        assertThat(words(letter, 0, 1)).containsExactly("合计", "40", "31", "0", "0", "0", "9");
        assertThat(words(letter, 1, 40)).startsWith("40", "40", "办好第40件事").endsWith("未按期兑现");
        assertThat(new Press(List.<Path>of()).print(letter, DocumentFormat.DOCX)).isNotEmpty();
        assertThat(new Press(List.<Path>of()).preview(letter)).hasSizeGreaterThan(2);
    }

    @Test
    void saysThatADraftIsOne() {
        var letter = print(paper(BulletinKind.PROGRESS, BulletinStatus.DRAFT, ALL, 0));

        assertThat(letter.head().marks()).containsExactly("草稿");
        assertThat(letter.attachments()).hasSize(1);
    }

    @Test
    void setsTheRatesOfAYear() {
        var rates = new BulletinView.Row(null, List.of(
                new BulletinView.Count("HANDLED", 30, 40), new BulletinView.Count("KEPT", 2, 3)));
        var letter = print(paper(BulletinKind.YEAR_SUMMARY, BulletinStatus.DRAFT, rates, 1));

        assertThat(letter.recipient()).isEmpty();
        assertThat(words(letter, 0, 1)).containsExactly("合计", "40", "75.0%", "—", "—", "—", "3", "66.7%");
        assertThat(letter.attachments().get(1).name()).isEqualTo("结转承诺清单");
    }

    private static List<String> words(OfficialLetter letter, int attachment, int row) {
        var table = (Table) letter.attachments().get(attachment).body().get(0);
        return table.rows().get(row).cells().stream().map(cell -> ((Cell.Words) cell.contents().get(0)).text()).toList();
    }

    private static OfficialLetter print(BulletinView paper) {
        return new BulletinPrint(Texts.in(Texts.CHINESE), "示例市教育局").of(paper);
    }

    private static BulletinView paper(BulletinKind kind, BulletinStatus status, BulletinView.Row row, int promises) {
        var listed = IntStream.rangeClosed(1, promises)
                .mapToObj(i -> new BulletinView.Promise(
                        UUID.randomUUID(), UUID.randomUUID(), String.valueOf(i), "关于第" + i + "件事的建议", "办好第" + i + "件事", "基教科", DAY,
                        CommitmentLight.LATE))
                .toList();
        return new BulletinView(
                UUID.randomUUID(), UUID.randomUUID(), kind, DAY.withDayOfMonth(1), DAY, DAY, "关于承诺兑现情况的通报", null, "开头",
                "期内到期的承诺40项。", "一条\n\n又一条", status, "甲", "乙", status == BulletinStatus.DRAFT ? null : DAY, List.of(row), listed, 0);
    }
}
