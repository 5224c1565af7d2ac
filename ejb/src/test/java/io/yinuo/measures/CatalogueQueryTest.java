package io.yinuo.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueQueryTest {

    @Test
    @DisplayName("查询词去掉控制字符和残缺的字符，过长的截断；页码和每页条数有上下限")
    void keepsToWhatCanBeLookedFor() {
        assertThat(CatalogueQuery.ofWords("\u0000 课后\u0000服务\uD800 ", 10).text()).isEqualTo("课后服务");
        assertThat(CatalogueQuery.ofWords("\u0000", 10).text()).isNull();
        assertThat(CatalogueQuery.ofWords(null, 10).text()).isNull();
        assertThat(CatalogueQuery.ofWords("长".repeat(5_000), 10).text()).hasSize(CatalogueQuery.MOST_CHARACTERS);
        assertThat(CatalogueQuery.ofWords("x" + "𠮷".repeat(200), 10).text()).hasSize(CatalogueQuery.MOST_CHARACTERS - 1).endsWith("𠮷");

        var far = new CatalogueQuery(null, null, null, null, -3, 9_999);
        assertThat(far.page()).isZero();
        assertThat(far.size()).isEqualTo(CatalogueQuery.MOST);
    }
}
