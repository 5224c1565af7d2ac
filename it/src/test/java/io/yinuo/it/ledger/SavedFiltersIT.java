package io.yinuo.it.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.ledger.FilterValues;
import io.yinuo.ledger.SaveFilter;
import io.yinuo.ledger.SavedFilter;
import io.yinuo.ledger.SavedFilters;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.HandlingRole;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Filters of the ledger are kept for oneself or for the bureau. */
@ServerTest
class SavedFiltersIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SavedFilters filters;

    @Inject
    private Ledger ledger;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @AfterEach
    void clearAway() {
        List.of(stage.secretary(), stage.officer()).forEach(person -> seenBy(person).stream()
                .filter(SavedFilter::mayChange)
                .forEach(one -> person.does(() -> filters.delete(one.id(), one.version()))));
    }

    @Test
    @DisplayName("L2 共享筛选人人可用，但每人只看到自己可看的件")
    void sharedFilterShowsNobodyMoreThanThisPersonMaySee() {
        var mine = journey.toDrafting(journey.refer(HandlingRole.SOLE, ""), stage.officer());
        var waiting = journey.refer(HandlingRole.SOLE, "");
        save(stage.secretary(), "全部在办", true);

        var found = seenBy(stage.officer()).get(0).filter().query(0, 500);

        assertThat(stage.secretary().asks(() -> ledger.find(found)).items()).extracting(LedgerLine::id).contains(mine, waiting);
        assertThat(stage.officer().asks(() -> ledger.find(found)).items()).extracting(LedgerLine::id).contains(mine).doesNotContain(waiting);
    }

    @Test
    @DisplayName("L2 自己的筛选别人看不到；共享的只有办公室能存、能改")
    void onlyTheOfficeSharesAndChangesWhatIsShared() {
        save(stage.officer(), "我的件", false);
        var shared = save(stage.secretary(), "超期件", true);

        assertThat(seenBy(stage.secretary())).extracting(SavedFilter::name).containsExactly("超期件");
        assertThat(seenBy(stage.officer())).extracting(SavedFilter::name).containsExactly("超期件", "我的件");
        assertThatThrownBy(() -> save(stage.officer(), "大家的", true)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stage.officer().does(() -> filters.rename(shared, 0, "改名")))
                .isInstanceOf(Forbidden.class);
        stage.reviewer().does(() -> filters.rename(shared, 0, "已超期"));
        assertThat(seenBy(stage.officer())).extracting(SavedFilter::name).containsExactly("已超期", "我的件");
    }

    @Test
    @DisplayName("L2 删除可撤销，重名被拒绝，过期页面被告知")
    void deletionIsTakenBack() {
        var id = save(stage.officer(), "本科室", false);
        assertThatThrownBy(() -> save(stage.officer(), " 本科室", false)).isInstanceOf(StateConflict.class);
        assertThatThrownBy(() -> stage.officer().does(() -> filters.delete(id, 7))).isInstanceOf(StaleVersion.class);

        stage.officer().does(() -> filters.delete(id, 0));
        assertThat(seenBy(stage.officer())).isEmpty();
        assertThatThrownBy(() -> stage.secretary().does(() -> filters.restore(id))).isInstanceOf(NotFound.class);
        stage.officer().does(() -> filters.restore(id));

        assertThat(seenBy(stage.officer())).extracting(SavedFilter::name).containsExactly("本科室");
    }

    @Test
    @DisplayName("L2 默认筛选各人自定，删除后不再默认")
    void everybodyChoosesTheOwnDefault() {
        var shared = save(stage.secretary(), "默认件", true);
        stage.officer().does(() -> filters.openWith(shared));

        assertThat(seenBy(stage.officer())).singleElement().matches(SavedFilter::standard);
        assertThat(seenBy(stage.secretary())).singleElement().matches(one -> !one.standard());

        stage.officer().does(() -> filters.openWith(null));
        assertThat(seenBy(stage.officer())).singleElement().matches(one -> !one.standard());
    }

    @Test
    @DisplayName("L3 每一种次序都由数据库排出，页与页相接，谁看到的件都不变；里外的人都能排")
    void everyOrderFindsTheSameMatters() {
        journey.toHeadReview();
        for (var person : List.of(stage.secretary(), stage.liaison())) {
            var all = ids(person, LedgerQuery.Sort.DUE, false, 0, 500);
            for (var sort : LedgerQuery.Sort.values()) {
                var up = ids(person, sort, false, 0, 500);
                assertThat(up).as(sort.name()).containsExactlyInAnyOrderElementsOf(all);
                var down = new ArrayList<>(ids(person, sort, true, 0, 500));
                Collections.reverse(down);
                assertThat(down).as(sort.name()).isEqualTo(up);
                int half = Math.max(1, up.size() / 2);
                assertThat(ids(person, sort, false, 1, half)).as(sort.name()).isEqualTo(up.subList(half, Math.min(up.size(), 2 * half)));
            }
        }
    }

    private List<UUID> ids(Player person, LedgerQuery.Sort sort, boolean descending, int page, int size) {
        var query = FilterValues.NONE.sorted(sort, descending).query(page, size);
        return person.asks(() -> ledger.find(query)).items().stream().map(LedgerLine::id).toList();
    }

    private UUID save(Player person, String name, boolean shared) {
        return person.asks(() -> filters.save(new SaveFilter(name, shared, FilterValues.NONE)));
    }

    private List<SavedFilter> seenBy(Player person) {
        return person.asks(() -> filters.visible());
    }
}
