package io.yinuo.it.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.commitment.Commitments;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.linking.LinkLine;
import io.yinuo.linking.Links;
import io.yinuo.linking.TieThings;
import io.yinuo.measures.ChangeMeasure;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.LinkStanding;
import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.Measures;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.Reach;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measures of a bureau are made, changed, closed and deleted, and tied to what was suggested, answered and promised. */
@ServerTest
class MeasureKeepingIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Measures measures;

    @Inject
    private Commitments commitments;

    @Inject
    private Links links;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("ME9 ME10 科室登记、修改本科室的措施；别的科室、旧版本、共用的措施都不行；不填编号按主题编")
    void sectionKeepsItsMeasures() {
        var id = made("心理教师巡回辅导");
        var made = read(id);
        assertThat(made.code()).startsWith("FIVE-");
        assertThat(made.own()).isTrue();
        assertThat(made.sectionId()).isEqualTo(stage.leadSectionId());
        assertThatThrownBy(() -> stage.officer().does(() -> measures.make(measure("x", null).coded(made.code()))))
                .isInstanceOf(StateConflict.class).hasMessageContaining("MEASURE_CODE_TAKEN");
        assertThatThrownBy(() -> stage.otherHead().does(() -> measures.make(measure("别的科室的", null))))
                .isInstanceOf(Forbidden.class).hasMessageContaining("MEASURE_OF_ANOTHER_SECTION");
        assertThatThrownBy(() -> stage.reviewer().does(() -> measures.make(measure("x", null)))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.officer().does(() -> measures.make(measure(" ", null)))).isInstanceOf(InvalidInput.class);

        stage.officer().does(() -> measures.change(new ChangeMeasure(id, made.version(), measure("心理教师每周巡回辅导", null))));
        assertThat(read(id).title()).isEqualTo("心理教师每周巡回辅导");
        assertThat(read(id).code()).isEqualTo(made.code());
        assertThatThrownBy(() -> stage.officer().does(() -> measures.change(new ChangeMeasure(id, made.version(), measure("又改", null)))))
                .isInstanceOf(StaleVersion.class);
        assertThat(stage.officer().asks(() -> measures.mayChange(id))).isTrue();
        assertThat(stage.officer().asks(() -> measures.mayClose(id))).isFalse();
        assertThat(stage.head().asks(() -> measures.mayClose(id))).isTrue();
        assertThat(stage.secretary().asks(() -> measures.mayClose(id))).isTrue();
        assertThat(stage.otherHead().asks(() -> measures.mayChange(id))).isFalse();
        assertThat(stage.reviewer().asks(() -> measures.mayChange(id))).isFalse();
        assertThatThrownBy(() -> stage.otherHead().does(() -> measures.close(id, read(id).version(), "不归我")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("ME11 ME12 ME13 有承诺事项关联的措施不能删除，可以停用、恢复；解除关联后可以删除")
    void keepsAMeasureOnWhichACommitmentStands() {
        var id = made("为小学配备心理教师");
        var caseId = journey.toRating();
        var promise = stage.secretary().asks(() -> commitments.ofSuggestion(caseId)).get(0);
        var link = stage.officer().asks(() -> links.tie(new TieThings(LinkKind.COMMITMENT, promise.id(), LinkKind.MEASURE, id)));

        assertThatThrownBy(() -> stage.head().does(() -> measures.delete(id, read(id).version(), "录错")))
                .isInstanceOf(StateConflict.class).hasMessageContaining("MEASURE_IN_USE");
        assertThat(tiedTo(LinkKind.MEASURE, id)).extracting(LinkLine::id).containsExactly(promise.id());
        assertThat(stage.officer().asks(() -> links.of(LinkKind.MEASURE, id, 0)).more()).isFalse();
        assertThat(stage.officer().asks(() -> links.of(LinkKind.MEASURE, id, 1)).lines()).isEmpty();
        assertThat(tiedTo(LinkKind.COMMITMENT, promise.id())).extracting(LinkLine::id).contains(id);
        assertThatThrownBy(() -> stage.officer().does(() -> links.tie(new TieThings(LinkKind.MEASURE, id, LinkKind.COMMITMENT, promise.id()))))
                .isInstanceOf(StateConflict.class).hasMessageContaining("LINK_THERE");

        stage.head().does(() -> measures.close(id, read(id).version(), "不再开展"));
        assertThat(read(id).state()).isEqualTo(MeasureState.RETIRED);
        assertThatThrownBy(() -> stage.officer().does(() -> measures.change(new ChangeMeasure(id, read(id).version(), measure("x", null)))))
                .isInstanceOf(StateConflict.class).hasMessageContaining("MEASURE_CLOSED");
        stage.head().does(() -> measures.resume(id, read(id).version(), "重新开展"));

        assertThatThrownBy(() -> stage.otherHead().does(() -> links.reject(link, 0))).isInstanceOf(NotFound.class);
        stage.officer().does(() -> links.reject(link, lineOf(id, link).version()));
        assertThat(tiedTo(LinkKind.MEASURE, id)).isEmpty();
        stage.head().does(() -> measures.delete(id, read(id).version(), "录错"));
        assertThatThrownBy(() -> read(id)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("ME12 与建议、诉求、答复段落都能关联，从两头看到；看不到件的人看不到关联；两头都不在库中的不收")
    void tiesEveryPartOfAMatter() {
        var id = made("小学心理健康教育");
        var caseId = journey.toRating();
        var parts = stage.officer().asks(() -> links.of(LinkKind.SUGGESTION, caseId, 0)).parts();
        assertThat(parts).extracting(part -> part.kind())
                .contains(LinkKind.SUGGESTION, LinkKind.REQUEST, LinkKind.PARAGRAPH, LinkKind.COMMITMENT);
        for (var kind : new LinkKind[] {LinkKind.SUGGESTION, LinkKind.REQUEST, LinkKind.PARAGRAPH}) {
            var part = parts.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
            stage.officer().does(() -> links.tie(new TieThings(LinkKind.MEASURE, id, kind, part.id())));
            assertThat(tiedTo(kind, part.id())).extracting(LinkLine::id).contains(id);
        }
        assertThat(tiedTo(LinkKind.MEASURE, id)).hasSize(3).allSatisfy(line -> assertThat(line.suggestionId()).isEqualTo(caseId));
        assertThat(stage.officer().asks(() -> links.ofMatter(caseId)))
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.lines()).extracting(LinkLine::id).containsExactly(id));
        assertThatThrownBy(() -> stage.otherHead().asks(() -> links.ofMatter(caseId))).isInstanceOf(NotFound.class);
        assertThat(stage.otherHead().asks(() -> links.of(LinkKind.MEASURE, id, 0)).lines()).isEmpty();
        assertThatThrownBy(() -> stage.otherHead().asks(() -> links.of(LinkKind.SUGGESTION, caseId, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.otherHead().does(() -> links.tie(new TieThings(LinkKind.MEASURE, id, LinkKind.SUGGESTION, caseId))))
                .isInstanceOf(NotFound.class);
        var request = parts.stream().filter(each -> each.kind() == LinkKind.REQUEST).findFirst().orElseThrow();
        assertThatThrownBy(() -> stage.officer().does(() -> links.tie(new TieThings(LinkKind.REQUEST, request.id(), LinkKind.SUGGESTION, caseId))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> stage.officer().does(() -> links.tie(new TieThings(LinkKind.SUGGESTION, caseId, LinkKind.MEASURE, UUID.randomUUID()))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("ME13 系统提出的关联待人确认；确认或认定不相关后不再提；能按词找到可关联的内容")
    void systemProposesAndAPersonDecides() {
        made("小学心理教师配备");
        var caseId = journey.toRating();
        var promise = stage.secretary().asks(() -> commitments.ofSuggestion(caseId)).get(0).id();
        Eventually.holds("proposals once the measure is indexed", () -> {
            stage.officer().does(() -> links.propose(caseId));
            return tiedTo(LinkKind.COMMITMENT, promise).stream().anyMatch(LinkLine::isProposed);
        });
        var proposed = tiedTo(LinkKind.COMMITMENT, promise).stream().filter(LinkLine::isProposed).toList();
        assertThat(proposed).isNotEmpty();
        var first = proposed.get(0);
        stage.officer().does(() -> links.confirm(first.linkId(), first.version()));
        proposed.stream().skip(1).forEach(line -> stage.officer().does(() -> links.reject(line.linkId(), line.version())));

        stage.officer().does(() -> links.propose(caseId));
        assertThat(tiedTo(LinkKind.COMMITMENT, promise))
                .filteredOn(line -> line.linkId().equals(first.linkId()))
                .singleElement()
                .satisfies(line -> assertThat(line.standing()).isEqualTo(LinkStanding.CONFIRMED));
        assertThat(tiedTo(LinkKind.COMMITMENT, promise)).extracting(LinkLine::linkId)
                .doesNotContainAnyElementsOf(proposed.stream().skip(1).map(LinkLine::linkId).toList());
        assertThat(stage.officer().asks(() -> links.choices(LinkKind.MEASURE, "心理教师"))).isNotEmpty();
        assertThat(stage.officer().asks(() -> links.choices(LinkKind.MEASURE, "\u0000心理教师\u0000"))).isNotEmpty();
        assertThat(stage.officer().asks(() -> links.choices(LinkKind.POLICY, "长".repeat(5_000)))).isEmpty();
        assertThatThrownBy(() -> stage.officer().asks(() -> links.choices(LinkKind.SUGGESTION, "心"))).isInstanceOf(InvalidInput.class);
    }

    private UUID made(String title) {
        return stage.officer().asks(() -> measures.make(measure(title, null)));
    }

    private MeasureView read(UUID id) {
        return stage.officer().asks(() -> measures.get(id));
    }

    private List<LinkLine> tiedTo(LinkKind kind, UUID id) {
        return stage.officer().asks(() -> links.of(kind, id, 0)).lines();
    }

    private LinkLine lineOf(UUID measureId, UUID linkId) {
        return tiedTo(LinkKind.MEASURE, measureId).stream().filter(line -> line.linkId().equals(linkId)).findFirst().orElseThrow();
    }

    private NewMeasure measure(String title, String code) {
        return new NewMeasure(
                code, title, "为小学配备心理教师，巡回辅导。", "FIVE", stage.leadSectionId(), null, MeasureState.UNDER_WAY, Reach.PRIMARY,
                "某市", null, null, null, "某市教育局年度计划", "第三条");
    }
}
