package io.yinuo.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.ledger.FilterValues;
import io.yinuo.ledger.SaveFilter;
import io.yinuo.register.CountedRows;
import io.yinuo.register.GivenBack;
import io.yinuo.register.LedgerQuery.Sort;
import io.yinuo.register.Rate;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L2 筛选方案")
class SavedFilterRowTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final UUID bureau = UUID.randomUUID();
    private final Actor secretary = holding(Roles.SECRETARY, bureau);
    private final Actor director = holding(Roles.REVIEWER, bureau);
    private final Actor officer = holding(Roles.OFFICER, bureau);
    private final Actor stranger = holding(Roles.SECRETARY, UUID.randomUUID());

    @Test
    void ownOneIsSeenAndChangedByItsOwnerOnly() {
        var own = kept(false, officer);

        assertThat(own.isSeenBy(officer)).isTrue();
        assertThat(own.mayBeChangedBy(officer)).isTrue();
        assertThat(own.isSeenBy(secretary)).isFalse();
        assertThat(own.mayBeChangedBy(secretary)).isFalse();
    }

    @Test
    void sharedOneIsSeenInTheBureauAndChangedByTheOffice() {
        var shared = kept(true, secretary);

        assertThat(shared.isSeenBy(officer)).isTrue();
        assertThat(shared.mayBeChangedBy(officer)).isFalse();
        assertThat(shared.mayBeChangedBy(director)).isTrue();
        assertThat(shared.isSeenBy(stranger)).isFalse();
        assertThat(shared.mayBeChangedBy(stranger)).isFalse();
    }

    @Test
    void asksForWhatWasSaved() {
        var counted = new CountedRows(Rate.SATISFIED, true, 2026, null, true, "", "十八届~二次");
        var filter = new FilterValues(
                " 校服 ", null, SuggestionStatus.HANDLING, null, null, true, false, false, false, GivenBack.ACCEPTED, counted, Sort.TITLE, true);

        assertThat(new SavedFilterRow(new SaveFilter("校服", false, filter), officer, NOW).values()).isEqualTo(filter);
        assertThat(filter.text()).isEqualTo("校服");
    }

    @Test
    void nameIsFreeAgainOnceItIsDeletedAndIsTakenBackWithIt() {
        var own = kept(false, officer);
        var other = kept(false, officer);
        assertThat(other.keyOf("超期件 ")).isEqualTo(own.keyOf("超期件"));

        own.delete(NOW);
        assertThat(own.isDeleted()).isTrue();
        own.restore();

        assertThat(own.isDeleted()).isFalse();
        assertThat(own.name()).isEqualTo("超期件");
    }

    @Test
    void whatIsThereIsNotRestored() {
        var own = kept(false, officer);
        assertThatThrownBy(own::restore).isInstanceOf(StateConflict.class).hasMessage("FILTER_NOT_DELETED");
    }

    private static SavedFilterRow kept(boolean shared, Actor owner) {
        return new SavedFilterRow(new SaveFilter("超期件", shared, FilterValues.NONE), owner, NOW);
    }

    private static Actor holding(String role, UUID bureau) {
        return new Actor(UUID.randomUUID(), role, bureau, List.of(new Grant(role, bureau, null)));
    }
}
