package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.HEADING;
import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.OPENING;
import static io.yinuo.drafting.internal.SampleDrafts.SERVICE;
import static io.yinuo.drafting.internal.SampleDrafts.reworded;
import static io.yinuo.drafting.internal.SampleDrafts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.Difference;
import io.yinuo.drafting.Difference.Change;
import io.yinuo.drafting.Difference.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    @Test
    void showsTheCharactersThatChanged() {
        var after = reworded(HOMEWORK, "作业公示已在所有学校实行。");

        var differences = TextComparison.compare(List.of(HOMEWORK), List.of(after));

        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).change()).isEqualTo(Change.CHANGED);
        assertThat(differences.get(0).runs())
                .containsExactly(
                        new Run(Change.EQUAL, "作业公示已在"),
                        new Run(Change.DELETE, "全部"),
                        new Run(Change.INSERT, "所有"),
                        new Run(Change.EQUAL, "学校实行。"));
    }

    @Test
    void keepsTheOrderOfTheNewerVersionAndShowsDeletedParagraphsWhereTheyStood() {
        var differences = TextComparison.compare(List.of(OPENING, HEADING, HOMEWORK), List.of(OPENING, SERVICE, HOMEWORK));

        assertThat(differences)
                .extracting(Difference::blockId)
                .containsExactly(OPENING.id(), HEADING.id(), SERVICE.id(), HOMEWORK.id());
        assertThat(differences)
                .extracting(Difference::change)
                .containsExactly(Change.EQUAL, Change.DELETE, Change.INSERT, Change.EQUAL);
    }

    @Test
    void putsBothVersionsTogetherAgain() {
        var after = List.of(HEADING, reworded(SERVICE, "2025年起开齐课后服务𠮷。"), HOMEWORK);

        var differences = TextComparison.compare(text(), after);

        assertThat(side(differences, Change.DELETE)).isEqualTo(plain(text()));
        assertThat(side(differences, Change.INSERT)).isEqualTo(plain(after));
    }

    @Test
    void findsNothingBetweenEqualVersions() {
        assertThat(TextComparison.compare(text(), text())).allMatch(each -> each.change() == Change.EQUAL);
    }

    private static String plain(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining());
    }

    private static String side(List<Difference> differences, Change own) {
        return differences.stream()
                .flatMap(each -> each.runs().stream())
                .filter(run -> run.change() == Change.EQUAL || run.change() == own)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
