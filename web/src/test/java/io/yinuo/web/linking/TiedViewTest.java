package io.yinuo.web.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.LinkKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TiedViewTest {

    private static final String LONG = "关于在全市农村小学分批开设课后服务并给参与教师合理补助的若干工作安排和经费保障办法";

    @Test
    @DisplayName("段落、诉求、承诺只以开头几个字为名，件名和措施名不截断")
    void callsAPartByItsFirstWords() {
        var view = new TiedView();

        assertThat(view.brief(LinkKind.PARAGRAPH, LONG)).hasSize(31).endsWith("…");
        assertThat(view.brief(LinkKind.COMMITMENT, "九月底前试行。")).isEqualTo("九月底前试行。");
        assertThat(view.brief(LinkKind.SUGGESTION, LONG)).isEqualTo(LONG);
    }
}
