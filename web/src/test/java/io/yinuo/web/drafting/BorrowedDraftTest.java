package io.yinuo.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JO3 从主案取稿")
class BorrowedDraftTest {

    private static final SuggestionView LEADING = matter("12", "关于课后服务的建议");
    private static final SuggestionView OWN = matter("45", "关于延长课后服务的建议");
    private static final Block OPENING = block("您提出的《关于课后服务的建议》（第12号）已收悉。");
    private static final Block ANSWER = block("对第12号所提，明年配齐教师。");
    private static final PromisedItem PROMISE = PromisedItem.plain(
            UUID.randomUUID(), ANSWER.id(), "明年配齐教师", null, null, null, DueKind.UNDATED);

    @Test
    void keepsTheOwnOpeningAndNumber() {
        var own = block("你们提出的《关于延长课后服务的建议》（第45号）已收悉。");

        var taken = BorrowedDraft.of(draft(), LEADING, OWN, List.of(own));

        assertThat(taken.blocks()).extracting(Block::text).containsExactly(own.text(), "对第45号所提，明年配齐教师。");
    }

    @Test
    void namesTheOwnMatterWhereItHasNoOpeningOfItsOwn() {
        var taken = BorrowedDraft.of(draft(), LEADING, OWN, List.of());

        assertThat(taken.blocks().get(0).text()).isEqualTo("您提出的《关于延长课后服务的建议》（第45号）已收悉。");
    }

    @Test
    void takesCopiesThatGoTheirOwnWays() {
        var taken = BorrowedDraft.of(draft(), LEADING, OWN, List.of());

        assertThat(taken.blocks()).extracting(Block::id).doesNotContain(OPENING.id(), ANSWER.id());
        assertThat(taken.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.id()).isNotEqualTo(PROMISE.id());
            assertThat(promise.blockId()).isEqualTo(taken.blocks().get(1).id());
            assertThat(promise.exactWords()).isEqualTo("明年配齐教师");
        });
    }

    private static DraftView draft() {
        return new DraftView(UUID.randomUUID(), 1, List.of(OPENING, ANSWER), List.of(), List.of(PROMISE), List.of(), null, null);
    }

    private static Block block(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }

    private static SuggestionView matter(String number, String title) {
        var day = LocalDate.of(2023, 3, 20);
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "某市一届人大二次会议", 1, 2, false, number, title, "",
                HandlingRole.SOLE, false, "某市人大常委会代表工委", day, false, DisclosureWish.AGREES, "", SuggestionStatus.HANDLING,
                null, null, day.plusMonths(3), List.of(), List.of(), 0);
    }
}
