package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.PromiseLetter.FIRST;
import static io.yinuo.drafting.internal.PromiseLetter.SECOND;
import static io.yinuo.drafting.internal.PromiseLetter.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.TermBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromiseReadingTest {

    private final List<PromiseSentence> sentences = PromiseLetter.read(FIRST, SECOND, THIRD);

    @Test
    @DisplayName("PR10 只有带数字、带时限、有成果的句子要卡片")
    void asksForCardsWhereThereIsSomethingToHold() {
        assertThat(sentences).hasSize(8);
        assertThat(sentences).filteredOn(PromiseSentence::asksForCard).extracting(PromiseSentence::words).containsExactly(
                "年内完成全部学校食堂油烟设备改造。", "编制小学生整本书阅读指南。", "到2026年底新建24个社区书房。");
    }

    @Test
    @DisplayName("PR10 写明的日期算原文写明，时限词按本局规则推定，没有的就没有")
    void tellsWhereTheDayComesFrom() {
        assertThat(saying("油烟")).satisfies(read -> {
            assertThat(read.dueOn()).isEqualTo(LocalDate.of(2024, 12, 31));
            assertThat(read.dueBasis()).isEqualTo(TermBasis.RULE);
            assertThat(read.duePhrase()).isEqualTo("年内");
        });
        assertThat(saying("书房")).satisfies(read -> {
            assertThat(read.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(read.dueBasis()).isEqualTo(TermBasis.STATED);
            assertThat(read.target()).contains("24");
        });
        assertThat(saying("指南")).satisfies(read -> {
            assertThat(read.dueOn()).isNull();
            assertThat(read.dueBasis()).isNull();
            assertThat(read.target()).isNull();
        });
    }

    @Test
    @DisplayName("PR10 每句记着自己的段落和小标题")
    void keepsThePlace() {
        assertThat(saying("油烟").blockId()).isEqualTo(FIRST.id());
        assertThat(saying("油烟").heading()).isEqualTo("一是校园餐再改进");
        assertThat(FIRST.text().substring(saying("油烟").start())).startsWith("年内完成");
        assertThat(saying("视力").headingId()).isEqualTo(THIRD.id());
    }

    @Test
    @DisplayName("PR10 附件里的承诺也认得出，段落是附件里的那一段")
    void readsAttachmentsToo() {
        var title = new Block(UUID.randomUUID(), BlockLevel.ATTACHMENT, "2024年校园餐工作计划");
        var planned = PromiseLetter.body("我局将于2025年6月底前新建12个学校食堂。");

        var read = PromiseLetter.read(FIRST, title, planned).stream().filter(each -> each.blockId().equals(planned.id())).toList();

        assertThat(read).singleElement().satisfies(sentence -> {
            assertThat(sentence.words()).isEqualTo(planned.text());
            assertThat(sentence.dueOn()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(sentence.headingId()).isEqualTo(title.id());
        });
    }

    private PromiseSentence saying(String words) {
        return sentences.stream().filter(sentence -> sentence.words().contains(words)).findFirst().orElseThrow();
    }
}
