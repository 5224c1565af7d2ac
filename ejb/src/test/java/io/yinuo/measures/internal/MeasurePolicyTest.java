package io.yinuo.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.measures.MeasureState;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.Reach;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeasurePolicyTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final MeasurePolicy.Known KNOWN = new MeasurePolicy.Known(Set.of("AS"), Set.of(SECTION), Set.of());
    private static final Set<String> WRITERS = Set.of(Roles.OFFICER, Roles.SECTION_HEAD);

    @Test
    void takesAMeasureOfASectionOrOfAUnitOutside() {
        MeasurePolicy.check(measure("AS", SECTION, null, "2023", "2023-06"), KNOWN);
        MeasurePolicy.check(measure("AS", null, "示例市公交公司", "2023-06", "2023"), KNOWN);
    }

    @Test
    @DisplayName("ME9 没有责任单位、两个责任单位、不认识的主题和科室、先完后始、直接填停用，都指出来")
    void namesAllThatIsWrong() {
        assertThat(codes(measure("AS", null, " ", null, null))).containsExactly("OWNER_MISSING");
        assertThat(codes(measure("AS", SECTION, "示例市公交公司", null, null))).containsExactly("OWNER_TWICE");
        assertThat(codes(measure("XX", OTHER, null, "2023-06", "2022"))).containsExactly("THEME_UNKNOWN", "ENDS_BEFORE_BEGIN", "SECTION_UNKNOWN");
        assertThat(errors(measure("XX", SECTION, null, "去年", "2022-13")))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("themeCode", "THEME_UNKNOWN"), tuple("begins", "AS_OF_UNREADABLE"), tuple("ends", "AS_OF_UNREADABLE"));
        var retired = new NewMeasure(
                "a b", "措施", "内容", "AS", SECTION, null, MeasureState.RETIRED, Reach.ALL, null, null, null, null, "文件", null);
        assertThat(codes(retired)).containsExactly("CODE_UNUSABLE", "MEASURE_CLOSED_APART");
    }

    @Test
    @DisplayName("ME10 科室只改本科室的措施，办公室都能改，外单位的只有办公室能改")
    void opensAMeasureToItsKeepers() {
        MeasurePolicy.requireKeeper(actor(Roles.OFFICER, SECTION), SECTION, WRITERS);
        MeasurePolicy.requireKeeper(actor(Roles.SECRETARY, null), OTHER, WRITERS);
        MeasurePolicy.requireKeeper(actor(Roles.SECRETARY, null), null, WRITERS);

        assertThatThrownBy(() -> MeasurePolicy.requireKeeper(actor(Roles.OFFICER, SECTION), OTHER, WRITERS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> MeasurePolicy.requireKeeper(actor(Roles.SECTION_HEAD, SECTION), null, WRITERS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> MeasurePolicy.requireKeeper(actor(Roles.OFFICER, SECTION), SECTION, Set.of(Roles.SECTION_HEAD)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("ME11 有承诺事项关联的措施不能删除，说出有几项；停用的不能再改，可以恢复")
    void keepsWhatCommitmentsStandOn() {
        var row = new MeasureRow(BUREAU, measure("AS", SECTION, null, null, null).coded("AS-001"), Instant.EPOCH);
        MeasurePolicy.requireUnused(row.view("基教科"), 0);
        assertThatThrownBy(() -> MeasurePolicy.requireUnused(row.view("基教科"), 2))
                .isInstanceOfSatisfying(StateConflict.class, refused -> {
                    assertThat(refused.code()).isEqualTo("MEASURE_IN_USE");
                    assertThat(refused.parameters()).containsExactly("措施", 2L);
                });

        row.retire("不再开展", Instant.EPOCH);
        assertThatThrownBy(row::requireOpen).isInstanceOf(StateConflict.class);
        assertThatThrownBy(() -> row.retire("再停一次", Instant.EPOCH)).isInstanceOf(StateConflict.class);
        row.resume(MeasureState.UNDER_WAY, Instant.EPOCH);
        assertThat(row.view(null).state()).isEqualTo(MeasureState.UNDER_WAY);
        assertThat(row.view(null).retiredReason()).isNull();
    }

    private static List<String> codes(NewMeasure measure) {
        return errors(measure).stream().map(FieldError::code).toList();
    }

    private static List<FieldError> errors(NewMeasure measure) {
        var refused = new InvalidInput[1];
        assertThatThrownBy(() -> MeasurePolicy.check(measure, KNOWN))
                .isInstanceOfSatisfying(InvalidInput.class, each -> refused[0] = each);
        return refused[0].errors();
    }

    private static Actor actor(String role, UUID section) {
        return new Actor(UUID.randomUUID(), "张三", BUREAU, List.of(new Actor.Grant(role, BUREAU, section)));
    }

    private static NewMeasure measure(String theme, UUID section, String unit, String begins, String ends) {
        return new NewMeasure(
                null, "措施", "内容", theme, section, unit, MeasureState.UNDER_WAY, Reach.ALL, null, begins, ends,
                null, "文件", null);
    }
}
