package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "张三丰、李四, 张三丰|李四",
        "王　五　赵六六, 王五|赵六六",
        "王　五, 王五",
        "张三丰代表, 张三丰",
        "张三丰（领衔）；李四, 张三丰|李四",
        "第2代表团, 第2代表团",
        "民盟示例市委, 民盟示例市委"
    })
    void readsTheNamesOfACell(String cell, String names) {
        assertThat(PrintedNames.of(cell).names()).containsExactly(names.split("\\|"));
    }

    @Test
    void saysThatOthersAreCountedAndNotNamed() {
        assertThat(PrintedNames.of("赵六等5人").names()).containsExactly("赵六");
        assertThat(PrintedNames.of("赵六等5人").andMore()).isTrue();
        assertThat(PrintedNames.of("赵六").andMore()).isFalse();
    }

    @Test
    void tellsBodiesFromPeople() {
        assertThat(PrintedNames.isBody("九三学社示例市支社")).isTrue();
        assertThat(PrintedNames.isBody("教育界")).isTrue();
        assertThat(PrintedNames.isBody("示例市政协教科卫体委员会")).isTrue();
        assertThat(PrintedNames.isBody("张三丰")).isFalse();
        assertThat(PrintedNames.isGroupOfDeputies("桥头镇代表团")).isTrue();
    }
}
