package io.yinuo.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommitmentFilterTest {

    @Test
    @DisplayName("挂图作战的主题：none 是没有主题的，空白是全部")
    void readsTheThemeOfAnAddress() {
        assertThat(CommitmentFilter.wallTheme(CommitmentFilter.NO_THEME)).isEmpty();
        assertThat(CommitmentFilter.wallTheme(" ")).isNull();
        assertThat(CommitmentFilter.wallTheme(null)).isNull();
        assertThat(CommitmentFilter.wallTheme("READING")).isEqualTo("READING");
    }
}
