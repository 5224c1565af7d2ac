package io.yinuo.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.feedback.LinkState;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);

    private final LinkSecret secret = LinkSecret.random();
    private final LinkRow link = new LinkRow(
            matter(), UUID.randomUUID(), UUID.randomUUID(), secret, UUID.randomUUID(), Instant.EPOCH, TODAY);

    @Test
    @DisplayName("FB6 验证码六位，链接不可猜、不重复")
    void makesTokensThatCannotBeGuessedAndCodesThatCanBeTyped() {
        var tokens = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var made = LinkSecret.random();
            assertThat(made.code()).matches("\\d{6}");
            assertThat(made.token()).matches("[A-Za-z0-9_-]{32}");
            tokens.add(made.token());
        }
        assertThat(tokens).hasSize(1_000);
    }

    @Test
    @DisplayName("FB6 全角数字、空格、短横照样认得")
    void readsTheCodeAsPeopleTypeIt() {
        var spaced = secret.code().substring(0, 3) + " - " + secret.code().substring(3);
        var wide = secret.code().chars().map(figure -> figure - '0' + '\uff10').collect(
                StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

        assertThat(link.opens(LinkSecret.typed(secret.token(), spaced), TODAY)).isTrue();
        assertThat(link.opens(LinkSecret.typed(secret.token(), wide), TODAY)).isTrue();
        assertThat(link.wrongTries()).isZero();
    }

    @Test
    @DisplayName("FB6 输错十次即锁定，正确的验证码也不再打开，解锁后可用")
    void locksAfterTenWrongCodes() {
        for (int i = 0; i < LinkRow.MOST_TRIES; i++) {
            assertThat(link.opens(wrong(), TODAY)).isFalse();
        }

        assertThat(link.state(TODAY)).isEqualTo(LinkState.LOCKED);
        assertThat(link.triesLeft()).isZero();
        assertRefused("LINK_LOCKED", TODAY);
        link.unlock(TODAY);
        assertThat(link.opens(secret, TODAY)).isTrue();
        assertThatThrownBy(() -> link.unlock(TODAY)).isInstanceOf(StateConflict.class).hasMessage("LINK_NOT_LOCKED");
    }

    @Test
    @DisplayName("FB6 九十天后失效")
    void endsAfterNinetyDays() {
        assertThat(link.opens(secret, TODAY.plusDays(90))).isTrue();
        assertRefused("LINK_EXPIRED", TODAY.plusDays(91));
    }

    @Test
    @DisplayName("FB6 撤销后立即失效")
    void endsByRevocation() {
        link.revoke();

        assertRefused("LINK_REVOKED", TODAY);
    }

    private void assertRefused(String code, LocalDate day) {
        assertThatThrownBy(() -> link.opens(secret, day)).isInstanceOf(StateConflict.class).hasMessage(code);
    }

    private LinkSecret wrong() {
        return new LinkSecret(secret.token(), secret.code().equals("000000") ? "000001" : "000000");
    }

    private static SuggestionView matter() {
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "一次会议", 1, 1, false, "198", "标题", "正文",
                HandlingRole.SOLE, false, "代表工委", TODAY, false, DisclosureWish.AGREES, "", SuggestionStatus.DELIVERED,
                UUID.randomUUID(), UUID.randomUUID(), TODAY, List.of(), List.of(), 1);
    }
}
