package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.yinuo.intake.RegistrationDraft.Recognised;
import io.yinuo.shared.Refusal;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pasted words as no referrer would write them: the same ones each time, and a bounded number of them. */
@Tag("full")
@DisplayName("收件文字乱测")
class ReadingFuzzTest {

    private static final long SEED = 20261122;
    private static final int SHORT_TEXTS = 20_000;
    private static final int CHANGES = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final int LONG_TEXTS = 40;

    /** The slowest of them needs less than one second; a pattern that goes back over what it read needs hours. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String REFERRAL =
            """
            市十八届人大二次会议第０１９８号建议
            标题：《关于推动“双减”政策真正落地的建议》
            领衔代表：袁晶晶、张三（附议）
            交办单位：市人大常委会代表工委
            交办日期：2023年3月20日
            袁晶晶等12位代表：
            您提出的《关于推动“双减”政策真正落地的建议》（编号：J027）已收悉，闭会期间政协提案一并答复。
            """;

    private static final List<String> FRAGMENTS = List.of(
            "第", "号", "《", "》", "：", ":", "\n", "　", " ", "\t", "十", "届", "次会议", "建议", "提案", "代表：", "交办日期：", "9999年99月99日",
            "0000-00-00", "１２３", "٣٤", "Ⅷ", "\uD83D", "\uDE00", "😀", "\u0000", "\u202E", "\uFEFF", "\u0301", "<script>", "$1", "\\E", "(((",
            "【】", "编号：", "标题：《", "领衔代表：、、", "第12345678号", "第十八届", "、，、");

    private final Random random = new Random(SEED);

    @Test
    void readsEveryChangedReferralWithoutFailingAndInventsNothing() {
        for (int i = 0; i < SHORT_TEXTS; i++) {
            String text = PastedText.plain(changed());
            for (Recognised found : ReferralReader.read(text).found()) {
                assertThat(found.value()).as(text).isNotBlank();
                assertThat(text).contains(found.words());
                assertThat(found.from()).as(text).isBetween(0, text.length());
            }
        }
    }

    @Test
    void readsTheLongestTextOfAnyRepeatedPieceInAMoment() {
        for (int i = 0; i < LONG_TEXTS; i++) {
            String piece = fragment() + fragment();
            String text = PastedText.plain(piece.repeat(RegistrationPolicy.MOST_BODY / piece.length()));
            assertTimeoutPreemptively(PATIENCE, () -> ReferralReader.read(text), () -> piece);
        }
    }

    @Test
    void knowsNumbersAndSessionsOfAnyWordsOrSaysThatTheyAreNone() {
        for (int i = 0; i < SHORT_TEXTS; i++) {
            var number = SuggestionNumber.of(piece());
            assertThat(number.key()).isNotNull();
            number.value().ifPresent(value -> assertThat(number.isPlausible()).as(number.text()).isTrue());
            var session = new CongressSession(piece(), null, null, false).completed();
            assertThat(session.term() == null || session.term() >= 0).as(session.label()).isTrue();
        }
    }

    @Test
    void registersOrRefusesAnyWordsButNeverFails() {
        var policy = new RegistrationPolicy(TODAY, Set.of());
        int refused = 0;
        for (int i = 0; i < SHORT_TEXTS; i++) {
            var typed = new Typed();
            typed.numberText = any(null, piece(), "198");
            typed.title = any(null, changed(), "关于作业的建议");
            typed.sessionLabel = any(null, piece(), "市十八届人大二次会议");
            typed.referrer = any("", piece(), "市人大常委会");
            typed.referredOn = any(null, LocalDate.ofEpochDay(random.nextInt()), TODAY);
            typed.submitters = List.of(Typed.leading(any(null, piece(), "甲代表")), Typed.cosigning(piece()));
            try {
                policy.check(Registration.inPlainWords(typed.command()));
            } catch (Refusal told) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1, SHORT_TEXTS);
    }

    private String changed() {
        var text = new StringBuilder(REFERRAL);
        for (int left = 1 + random.nextInt(CHANGES); left > 0; left--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, fragment());
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                case 2 -> text.insert(at, fragment().repeat(random.nextInt(30)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.toString();
    }

    /** A few fragments in a row. */
    private String piece() {
        var piece = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            piece.append(fragment());
        }
        return piece.toString();
    }

    private String fragment() {
        return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
