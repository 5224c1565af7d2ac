package io.yinuo.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnerUnitsTest {

    @Test
    void takesTheFirstUnitAsTheLeadingOne() {
        var units = new PartnerUnits("市财政局、市民政局，市卫生健康局");

        assertThat(units.leadUnit()).isEqualTo("市财政局");
        assertThat(units.names()).containsExactly("市财政局", "市民政局", "市卫生健康局");
    }

    @Test
    void takesTheMarkedUnitWhereverItStands() {
        var units = new PartnerUnits("会办：市民政局、市卫生健康局；主办单位： 市财政局");

        assertThat(units.leadUnit()).isEqualTo("市财政局");
        assertThat(units.names()).containsExactly("市民政局", "市卫生健康局", "市财政局");
    }

    @Test
    void namesNobodyWhereNothingIsStated() {
        assertThat(new PartnerUnits("").leadUnit()).isNull();
        assertThat(new PartnerUnits("主办：；").leadUnit()).isNull();
        assertThat(new PartnerUnits(" 、 ").names()).isEmpty();
    }
}
