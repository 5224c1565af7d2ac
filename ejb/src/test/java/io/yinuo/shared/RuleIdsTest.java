package io.yinuo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A rule is quoted by its id, so an id is given once. */
class RuleIdsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]+[0-9]+[a-z]?) \\|");
    private static final int FLOOR = 150;

    @Test
    @DisplayName("规则表里没有两条规则同一编号")
    void eachIsGivenOnce() throws IOException {
        var ids = ids(Files.readString(Path.of("../docs/rules.md")));

        assertThat(ids).hasSizeGreaterThan(FLOOR).doesNotHaveDuplicates();
    }

    @Test
    void readsTheFirstCellOfEachRow() {
        assertThat(ids("| id | rule |\n|---|---|\n| KT1 | see PR2 | x |\n| KT1 | again | x |\n")).containsExactly("KT1", "KT1");
    }

    private static List<String> ids(String table) {
        return ROW.matcher(table).results().map(MatchResult::group).map(row -> row.replaceAll("[| ]", "")).toList();
    }
}
