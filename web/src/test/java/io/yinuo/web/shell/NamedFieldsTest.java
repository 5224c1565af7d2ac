package io.yinuo.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.web.messages.Texts;
import org.junit.jupiter.api.Test;

class NamedFieldsTest {

    private static final Texts CHINESE = Texts.in(Texts.CHINESE);

    @Test
    void saysTheLabelBeforeWhatIsWrong() {
        assertThat(NamedFields.named(CHINESE, "答复类别", "form:outcome", "请填写此项。")).isEqualTo("答复类别：请填写此项。");
        assertThat(NamedFields.named(Texts.in(Texts.ENGLISH), "Class", "form:outcome", "Please fill this in."))
                .isEqualTo("Class: Please fill this in.");
    }

    @Test
    void saysWhichOfSeveralRowsIsMeant() {
        assertThat(NamedFields.named(CHINESE, "完成时间", "form:promises:1:dueOn", "日期已过。")).isEqualTo("完成时间（第 2 项）：日期已过。");
    }
}
