package io.yinuo.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.register.Progress.Station;
import io.yinuo.register.Progress.Step;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void leadsAnOwnReplyToItsRating() {
        var way = Progress.of(matter(HandlingRole.SOLE, SuggestionStatus.NUMBERED), Map.of());

        assertThat(now(way)).isEqualTo(Station.DELIVERED);
        assertThat(way.get(way.size() - 1).station()).isEqualTo(Station.RATED);
    }

    @Test
    void leadsAnOpinionToTheReplyOfTheLeadUnit() {
        var numbered = Progress.of(matter(HandlingRole.CO_HANDLER, SuggestionStatus.NUMBERED), Map.of());
        var sent = Progress.of(matter(HandlingRole.CO_HANDLER, SuggestionStatus.CONTRIBUTED), Map.of());
        var closed = Progress.of(matter(HandlingRole.CO_HANDLER, SuggestionStatus.CLOSED), Map.of());

        assertThat(now(numbered)).isEqualTo(Station.CONTRIBUTED);
        assertThat(now(sent)).isEqualTo(Station.JOINTLY_ANSWERED);
        assertThat(closed).allMatch(step -> step.state() == Progress.State.DONE);
        assertThat(sent).extracting(Step::station).doesNotContain(Station.DELIVERED, Station.RATED);
    }

    @Test
    void marksWhatWasPassedOnPaper() {
        var way = Progress.of(
                matter(HandlingRole.SOLE, SuggestionStatus.SIGNED), Map.of(), Set.of(Station.SIGNED, Station.RATED));

        assertThat(way).filteredOn(Step::offline).extracting(Step::station).containsExactly(Station.SIGNED);
    }

    private static Station now(List<Step> way) {
        return way.stream().filter(step -> step.state() == Progress.State.NOW).findFirst().orElseThrow().station();
    }

    private static SuggestionView matter(HandlingRole role, SuggestionStatus status) {
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "市一届人大二次会议", 1, 2, false, "198", "标题", "",
                role, false, "市人大常委会代表工委", LocalDate.of(2023, 4, 1), false, DisclosureWish.UNSTATED, "市财政局", status,
                null, null, LocalDate.of(2023, 7, 1), List.of(), List.of(), 1);
    }
}
