package io.yinuo.register.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.register.internal.CorrectedWords.Word;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I9 更正前的字样")
class CorrectedWordsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

    @Test
    void areThoseThatTheMatterBearsNoLonger() {
        var words = CorrectedWords.of(
                List.of(entry("intake.correct", false,
                        new Change("number", "198", "57"), new Change("title", "旧标题", "标题"),
                        new Change("submitters", List.of("甲", "丙"), List.of("甲", "乙")), new Change("keyMatter", "false", "true"))),
                matter());

        assertThat(words)
                .containsExactly(new Word("number", "第198号"), new Word("title", "旧标题"), new Word("submitters", "丙"));
    }

    @Test
    void areNotThoseThatWereCorrectedBack() {
        var words = CorrectedWords.of(
                List.of(entry("intake.correct", false, new Change("title", "标题", "错标题")),
                        entry("intake.correct", false, new Change("title", "错标题", "标题"))),
                matter());

        assertThat(words).containsExactly(new Word("title", "错标题"));
    }

    @Test
    void areNotThoseOfOtherCommandsOrOfARefusedOne() {
        var words = CorrectedWords.of(
                List.of(entry("intake.register", false, new Change("title", "旧标题", "标题")),
                        entry("intake.correct", true, new Change("title", "旧标题", "标题"))),
                matter());

        assertThat(words).isEmpty();
    }

    private static TrailEntry entry(String action, boolean refused, Change... changes) {
        return new TrailEntry(
                1, Instant.EPOCH, UUID.randomUUID(), "钱秘书", null, action, refused, UUID.randomUUID(), List.of(changes), "");
    }

    private static SuggestionView matter() {
        var submitters = List.of(
                new SubmitterView(UUID.randomUUID(), 1, true, "甲", SubmitterKind.PERSON, null, null, null),
                new SubmitterView(UUID.randomUUID(), 2, false, "乙", SubmitterKind.PERSON, null, null, null));
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "市十八届人大二次会议", 18, 2, false, "57", "标题", "",
                HandlingRole.SOLE, false, "市人大常委会代表工委", DAY, false, DisclosureWish.AGREES, "",
                SuggestionStatus.HANDLING, null, null, DAY.plusMonths(3), submitters, List.of(), 1);
    }
}
