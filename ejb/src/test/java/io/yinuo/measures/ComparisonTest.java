package io.yinuo.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @DisplayName("ME3 数值是否达到标准")
    @CsvSource({
        "EQUAL,9,AT_LEAST,10,false", "EQUAL,10,AT_LEAST,10,true", "AT_LEAST,9,AT_LEAST,10,false",
        "AT_LEAST,10,AT_LEAST,10,true", "AT_MOST,12,AT_LEAST,10,false", "MORE_THAN,10,AT_LEAST,10,true",
        "AT_MOST,60,AT_MOST,60,true", "AT_MOST,60,AT_MOST,90,true", "AT_MOST,91,AT_MOST,90,false",
        "AT_LEAST,60,AT_MOST,90,false", "EQUAL,0,EQUAL,0,true", "EQUAL,15,EQUAL,0,false",
        "EQUAL,10,MORE_THAN,10,false", "MORE_THAN,10,MORE_THAN,10,true", "LESS_THAN,3,LESS_THAN,3,true",
        "AT_MOST,3,LESS_THAN,3,false", "ABOUT,3,ABOUT,3.0,true"
    })
    void saysWhetherAValueKeepsANorm(Comparison read, BigDecimal value, Comparison norm, BigDecimal limit, boolean kept) {
        assertThat(read.keeps(value, norm, limit)).isEqualTo(kept);
    }
}
