package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.intake.ReferralColumn;
import io.yinuo.intake.ReferralList.Finding;
import io.yinuo.intake.ReferralList.Row;
import io.yinuo.intake.internal.ListCheck.Bearer;
import io.yinuo.suggestion.SessionBegun;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I8 清单逐行核对：缺、重、错")
class ListCheckTest {

    private static final UUID KNOWN = UUID.randomUUID();
    private static final SessionBegun LATER = new SessionBegun("市十八届人大一次会议", LocalDate.of(2023, 4, 1));

    private final Typed typed = new Typed();

    @Test
    void acceptsRowsThatDiffer() {
        assertThat(check(row(3, "57", "甲"), row(4, "58", "乙"))).allMatch(Row::isReady);
    }

    @Test
    void namesTheLineThatBearsTheSameNumber() {
        var rows = check(row(3, "57", "甲"), row(4, "0057", "甲"));

        assertThat(rows.get(0).isReady()).isTrue();
        assertThat(rows.get(1).findings())
                .extracting(Finding::column, Finding::code, Finding::parameters)
                .containsExactly(tuple(ReferralColumn.NUMBER, "TWICE_IN_LIST", List.of(3)));
    }

    @Test
    void asksAPersonToLookAtTwoOfOneTitle() {
        var rows = check(row(3, "57", "甲"), row(4, "58", "甲"));

        assertThat(rows.get(1).isReady()).isTrue();
        assertThat(rows.get(1).remarks()).extracting(Finding::code).containsExactly("TITLE_TWICE_IN_LIST");
    }

    @Test
    @DisplayName("I3 交办日期早于上一次会议的件，提请核对，不拦")
    void asksAPersonToLookAtADayBeforeAnEarlierSession() {
        var once = check(row(3, "60", "甲")).get(0);
        var again = check(once).get(0);

        assertThat(again.isReady()).isTrue();
        assertThat(again.remarks())
                .extracting(Finding::column, Finding::code, Finding::parameters)
                .containsExactly(tuple(
                        ReferralColumn.REFERRED_ON, "REFERRED_BEFORE_EARLIER", List.of(LATER.label(), LATER.firstReferredOn())));
    }

    @Test
    void namesWhatIsMissingUnderItsColumn() {
        typed.referredOn = null;
        typed.submitters = List.of();

        assertThat(check(row(3, "", "甲")).get(0).findings())
                .extracting(Finding::column, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple(ReferralColumn.NUMBER, "REQUIRED"), tuple(ReferralColumn.REFERRED_ON, "REQUIRED"),
                        tuple(ReferralColumn.SUBMITTER, "REQUIRED"));
    }

    @Test
    void saysAWordThatWasNotUnderstoodOnlyOnce() {
        typed.referredOn = null;
        var unread = new Finding(ReferralColumn.REFERRED_ON, "DAY_NOT_UNDERSTOOD", List.of("待定"));
        var read = row(3, "57", "甲");

        var rows = check(new Row("表", 3, read.matter(), List.of(unread), List.of(), null));

        assertThat(rows.get(0).findings()).containsExactly(unread);
    }

    @Test
    void takesTheLongAndTheShortNameOfASessionForOne() {
        var first = row(3, "57", "甲");
        typed.sessionLabel = "某某市第十八届人民代表大会第二次会议";

        assertThat(check(first, row(4, "57", "乙")).get(1).findings())
                .extracting(Finding::code)
                .containsExactly("TWICE_IN_LIST");
    }

    @Test
    void warnsWhereTheNumberBelongsToAnotherMatter() {
        var rows = check(row(3, "99", "乙"), row(4, "99", "丙"));

        assertThat(rows).allMatch(row -> row.registeredAs() == null).noneMatch(Row::isReady);
        assertThat(rows.get(0).findings())
                .extracting(Finding::column, Finding::code, Finding::parameters)
                .containsExactly(tuple(ReferralColumn.NUMBER, "NUMBER_OF_ANOTHER", List.of("甲")));
        assertThat(rows.get(1).findings())
                .extracting(Finding::code)
                .containsExactly("TWICE_IN_LIST", "NUMBER_OF_ANOTHER");
    }

    @Test
    void marksAroundATitleMakeNoOtherMatter() {
        assertThat(check(row(3, "99", "《 甲 》")).get(0).registeredAs()).isEqualTo(KNOWN);
    }

    @Test
    void knowsWhatIsRegisteredAlready() {
        assertThat(check(row(3, "99", "甲")).get(0))
                .satisfies(row -> assertThat(row.registeredAs()).isEqualTo(KNOWN))
                .satisfies(row -> assertThat(row.isReady()).isFalse());
    }

    private Row row(int line, String number, String title) {
        typed.numberText = number;
        typed.title = title;
        return new Row("表", line, typed.command(), List.of(), List.of(), null);
    }

    private static List<Row> check(Row... rows) {
        var policy = new RegistrationPolicy(LocalDate.of(2023, 3, 21), Set.of());
        var known = Optional.of(new Bearer(KNOWN, "甲"));
        return new ListCheck(
                        policy, matter -> known.filter(each -> matter.numberText().equals("99")),
                        matter -> Optional.of(LATER).filter(each -> matter.numberText().equals("60")))
                .check(List.of(rows));
    }
}
