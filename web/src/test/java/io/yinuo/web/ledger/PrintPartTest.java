package io.yinuo.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.ledger.LedgerColumn;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L3 打印台账")
class PrintPartTest {

    private static final List<LedgerColumn> ALL = List.of(LedgerColumn.values());

    @Test
    void keepsFewColumnsTogetherInTheirOrder() {
        var few = List.of(LedgerColumn.TITLE, LedgerColumn.NUMBER, LedgerColumn.STATUS);

        var parts = PrintPart.of(few, List.of(List.of("关于校服的建议", "57", "办理中")), Paper.A4);

        assertThat(parts).containsExactly(new PrintPart(few, List.of(List.of("关于校服的建议", "57", "办理中"))));
    }

    @Test
    @DisplayName("列多时分成几部分，每部分都有编号和标题，每列都在，哪部分都不超宽")
    void splitsManyColumnsWithNumberAndTitleInEveryPart() {
        var names = Arrays.stream(LedgerColumn.values()).map(Enum::name).toList();
        for (var paper : Paper.values()) {
            var parts = PrintPart.of(ALL, List.of(names), paper);

            assertThat(parts).hasSizeGreaterThan(1).allSatisfy(part -> {
                assertThat(part.columns()).startsWith(LedgerColumn.NUMBER, LedgerColumn.TITLE);
                assertThat(part.columns().stream().mapToInt(column -> PrintWidth.of(column).characters()).sum())
                        .isLessThanOrEqualTo(paper.characters());
                assertThat(part.rows()).containsExactly(part.columns().stream().map(Enum::name).toList());
            });
            assertThat(parts.stream().flatMap(part -> part.columns().stream()).distinct()).containsExactlyInAnyOrderElementsOf(ALL);
        }
        assertThat(PrintPart.of(ALL, List.of(), Paper.A3).size()).isLessThan(PrintPart.of(ALL, List.of(), Paper.A4).size());
    }
}
