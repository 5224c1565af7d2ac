package io.yinuo.bulletin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinStatus;
import io.yinuo.bulletin.BulletinView;
import io.yinuo.bulletin.ComposeBulletin;
import io.yinuo.bulletin.PeriodFigure;
import io.yinuo.bulletin.ReviseBulletin;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.WallCard;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BulletinTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final ComposeBulletin QUARTER = new ComposeBulletin(BulletinKind.PROGRESS, FIRST, LAST);

    private static final List<WallCard> CARDS = List.of(
            card("基教科", "2026-07-01", CommitmentLight.KEPT), card("基教科", "2026-09-30", CommitmentLight.KEPT_LATE),
            card("基教科", "2026-08-01", CommitmentLight.LATE), card("基教科", "2025-08-01", CommitmentLight.LATE),
            card("德育科", "2026-10-01", CommitmentLight.LATE), card("德育科", "2026-08-02", CommitmentLight.TO_VERIFY),
            card("德育科", "2026-08-03", CommitmentLight.EXPLAINED), card("德育科", null, CommitmentLight.ONGOING),
            card("德育科", "2026-08-04", null));

    @Test
    @DisplayName("BU2 通报只数期内到期的，另数目前超期的")
    void countsThePeriod() {
        var rows = PeriodCounting.rows(CARDS, FIRST, LAST);

        assertThat(counts(rows.get(0))).isEqualTo(Map.of(
                "DUE", 5L, "KEPT", 2L, "KEPT_LATE", 1L, "TO_VERIFY", 1L, "EXPLAINED", 1L, "ONGOING", 0L, "LATE", 1L, "LATE_IN_ALL", 2L));
        assertThat(rows).extracting(BulletinView.Row::name).containsExactlyInAnyOrder(null, "基教科", "德育科");
        for (var figure : PeriodFigure.values()) {
            assertThat(rows.stream().skip(1).mapToLong(row -> row.part(figure.name())).sum())
                    .as(figure.name()).isEqualTo(rows.get(0).part(figure.name()));
        }
        assertThat(PeriodCounting.late(CARDS, FIRST, LAST)).extracting(WallCard::dueOn)
                .containsExactly(LocalDate.of(2025, 8, 1), LocalDate.of(2026, 8, 1));
        assertThat(BulletinWording.ofPeriod(rows.get(0), TODAY)).contains("期内到期的承诺5项", "已核实兑现2项（迟于期限的1项）", "共2项");
    }

    @Test
    @DisplayName("BU3 结转的是截至年底已作出、尚未了结的承诺，待清理的也在内")
    void carriesOverWhatIsOpen() {
        assertThat(YearCounting.carriedOver(CARDS, 2026)).extracting(WallCard::light)
                .containsExactlyInAnyOrder(
                        CommitmentLight.LATE, CommitmentLight.LATE, CommitmentLight.LATE, CommitmentLight.TO_VERIFY,
                        CommitmentLight.ONGOING, null);
        assertThat(YearCounting.carriedOver(CARDS, 2024)).isEmpty();
    }

    @Test
    @DisplayName("BU1 印发以后什么都不再变动")
    void staysAsItWasReleased() {
        var bulletin = composed();
        bulletin.revise(new ReviseBulletin(bulletin.id(), 0, " 通报 ", " ", "开头", null));
        bulletin.release(UUID.randomUUID(), TODAY);
        var said = bulletin.view("甲", "乙");

        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> bulletin.take(snapshot(List.of()), TODAY.plusDays(1)));
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> bulletin.revise(new ReviseBulletin(bulletin.id(), 0, "别的", null, "别的", "")));
        assertThatExceptionOfType(StateConflict.class).isThrownBy(bulletin::drop);
        assertThat(bulletin.view("甲", "乙")).isEqualTo(said);
        assertThat(said.title()).isEqualTo("通报");
        assertThat(said.documentNumber()).isNull();
        assertThat(said.status()).isEqualTo(BulletinStatus.RELEASED);
        assertThat(said.promises()).hasSize(2);
    }

    @Test
    void countsAnewAsLongAsItIsADraft() {
        var bulletin = composed();
        bulletin.take(snapshot(List.of()), TODAY.plusDays(1));

        var shown = bulletin.view("甲", null);
        assertThat(shown.asOf()).isEqualTo(TODAY.plusDays(1));
        assertThat(shown.rows()).singleElement().satisfies(row -> assertThat(row.part("DUE")).isZero());
        assertThat(shown.promises()).isEmpty();
        assertThat(shown.findings()).contains("没有超期未兑现");
    }

    @Test
    @DisplayName("BU2 期间倒置、未到期的不收；BU3 总结按整年")
    void refusesPeriodsThatAreNone() {
        for (var wrong : List.of(
                new ComposeBulletin(null, null, null),
                new ComposeBulletin(BulletinKind.PROGRESS, LAST, FIRST),
                new ComposeBulletin(BulletinKind.PROGRESS, FIRST, TODAY.plusDays(1)),
                new ComposeBulletin(BulletinKind.YEAR_SUMMARY, FIRST, LAST),
                ComposeBulletin.ofYear(2027),
                ComposeBulletin.ofYear(1900))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> BulletinPolicy.check(wrong, TODAY));
        }
        BulletinPolicy.check(new ComposeBulletin(BulletinKind.PROGRESS, TODAY, TODAY), TODAY);
        BulletinPolicy.check(ComposeBulletin.ofYear(2026), TODAY);
    }

    private static Bulletin composed() {
        var bulletin = new Bulletin(QUARTER, UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
        bulletin.take(snapshot(CARDS), TODAY);
        return bulletin;
    }

    private static Snapshot snapshot(List<WallCard> cards) {
        var rows = PeriodCounting.rows(cards, FIRST, LAST);
        return new Snapshot(rows, PeriodCounting.late(cards, FIRST, LAST), BulletinWording.ofPeriod(rows.get(0), TODAY));
    }

    private static Map<String, Long> counts(BulletinView.Row row) {
        return row.counts().stream().collect(Collectors.toMap(BulletinView.Count::code, BulletinView.Count::part));
    }

    private static WallCard card(String section, String dueOn, CommitmentLight light) {
        return new WallCard(
                UUID.randomUUID(), UUID.randomUUID(), "198", "关于一件事的建议", "办好这件事", UUID.randomUUID(), section, List.of(),
                LocalDate.of(2025, 6, 1), dueOn == null ? null : LocalDate.parse(dueOn), light);
    }
}
