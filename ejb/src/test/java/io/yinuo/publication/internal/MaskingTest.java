package io.yinuo.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.publication.Mask;
import io.yinuo.publication.MaskKind;
import io.yinuo.publication.PublicText;
import io.yinuo.shared.InvalidInput;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PB1 公开文本隐去个人信息")
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "请致电13800138000咨询。, 13800138000, PHONE",
        "手机 138-0013-8000。, 138-0013-8000, PHONE",
        "办公电话0574-63012345。, 0574-63012345, PHONE",
        "联系人：王某，电话：63012345。, 63012345, PHONE",
        "身份证号330282199001011234已核。, 330282199001011234, IDENTITY",
        "身份证号33028219900101123X已核。, 33028219900101123X, IDENTITY",
        "邮箱wang.mou@example.cn收件。, wang.mou@example.cn, EMAIL",
        "转入6222021234567890123账户。, 6222021234567890123, ACCOUNT",
        "家庭住址：示例市东门街道和平里三村。, 示例市东门街道和平里三村, ADDRESS",
        "现住阳光小区3幢2单元501室。, 现住阳光小区3幢2单元501室, ADDRESS"
    })
    void takesOutWhatBelongsToAPerson(String text, String words, MaskKind kind) {
        var masked = mask(List.of(body(text)));

        assertThat(masked.masks()).containsExactly(new Mask(1, kind, words));
        assertThat(masked.blocks().get(0).text()).doesNotContain(words).contains("已隐去］");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2023年6月20日前完成，覆盖12345678名学生。",
        "全县投入20230144元，增长12.5%。",
        "按照慈教建〔2023〕10号文件办理。",
        "已在人民路小学、建设街中学试点。",
        "拨打12345热线反映。"
    })
    void leavesFiguresDatesNumbersAndSchools(String text) {
        var masked = mask(List.of(body(text)));

        assertThat(masked.masks()).isEmpty();
        assertThat(masked.blocks().get(0).text()).isEqualTo(text);
    }

    @Test
    void takesOutWhatAPersonNamesWhereverItStands() {
        var masked = mask(List.of(body("李某同学转学。"), body("李某家长同意，李某已入学。")), "李某");

        assertThat(masked.masks()).extracting(Mask::paragraph).containsExactly(1, 2, 2);
        assertThat(masked.blocks()).noneMatch(block -> block.text().contains("李某"));
    }

    @Test
    void takesOutOfTheTitleAndTheMainRecipientToo() {
        var masked = Masking.mask("关于李某同学转学的答复", "李某、王某代表：", List.of(body("已入学。")), List.of("李某"));

        assertThat(masked.title()).isEqualTo("关于［已隐去］同学转学的答复");
        assertThat(masked.mainRecipient()).isEqualTo("［已隐去］、王某代表：");
        assertThat(masked.masks()).extracting(Mask::paragraph).containsExactly(0, 0);
        assertThat(masked.unfound()).isEmpty();
    }

    @Test
    void leavesNoRestOfALongerName() {
        var masked = mask(List.of(body("李某某与李某同班。")), "李某", "李某某");

        assertThat(masked.blocks().get(0).text()).isEqualTo("［已隐去］与［已隐去］同班。");
        assertThat(masked.unfound()).isEmpty();
    }

    @Test
    void namesTheWordsThatStandNowhere() {
        var masked = mask(List.of(body("李某同学转学。")), "张某", " ", "李某");

        assertThat(masked.unfound()).containsExactly("张某");
        assertThatThrownBy(masked::requireFound).isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsParagraphsAndTheirLevels() {
        var heading = new Block(UUID.randomUUID(), BlockLevel.BODY, "一段");

        assertThat(mask(List.of(heading)).blocks()).containsExactly(heading);
    }

    private static PublicText mask(List<Block> letter, String... alsoMasked) {
        return Masking.mask("关于转学的答复", "王某代表：", letter, List.of(alsoMasked));
    }

    private static Block body(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }
}
