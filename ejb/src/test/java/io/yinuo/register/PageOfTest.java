package io.yinuo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageOfTest {

    private static final List<String> ALL = List.of("甲", "乙", "丙");

    @Test
    @DisplayName("一页一页地给，总数是全部的")
    void cutsAPageOutOfTheWhole() {
        assertThat(PageOf.cut(ALL, 0, 2)).isEqualTo(new PageOf<>(List.of("甲", "乙"), 3, false, 0, 2));
        assertThat(PageOf.cut(ALL, 1, 2)).isEqualTo(new PageOf<>(List.of("丙"), 3, false, 1, 2));
        assertThat(PageOf.cut(ALL, Integer.MAX_VALUE, PageOf.MAX_SIZE).items()).isEmpty();
    }

    @Test
    @DisplayName("没有的页、过大过小的页按能给的给，并如实说明")
    void keepsWithinBounds() {
        var page = PageOf.cut(ALL, -1, 9_999);

        assertThat(page.page()).isZero();
        assertThat(page.size()).isEqualTo(PageOf.MAX_SIZE);
        assertThat(page.items()).isEqualTo(ALL);
        assertThat(PageOf.cut(ALL, 0, 0).items()).containsExactly("甲");
    }
}
