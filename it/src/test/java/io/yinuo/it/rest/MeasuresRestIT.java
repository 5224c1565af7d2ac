package io.yinuo.it.rest;

import static io.yinuo.it.rest.Answers.IF_MATCH;
import static io.yinuo.it.rest.Answers.KEY;
import static io.yinuo.it.rest.Answers.STALE;
import static io.yinuo.it.rest.Answers.has;
import static io.yinuo.it.rest.Answers.items;
import static io.yinuo.it.rest.Answers.lost;
import static io.yinuo.it.rest.Answers.made;
import static io.yinuo.it.rest.Answers.object;
import static io.yinuo.it.rest.Answers.tag;
import static io.yinuo.it.rest.Answers.twice;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Stage;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measures and values over the interface: made, put right, closed, taken up again, taken away. */
@ServerTest
@DisplayName("接口：措施、数据")
class MeasuresRestIT {

    private static final String MEASURES = "api/measures";
    private static final String OBSERVATIONS = "api/observations";
    private static final String REASON = "{\"reason\":\"录错\"}";

    @Inject
    private Stage stage;

    @Inject
    private MatrixReaders readers;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("ME9 ME10 ME11 措施经接口登记、修改、停用、恢复、删除；重发不重做，旧版本被拒并附现状")
    void keepsMeasures() {
        var officer = readers.as(stage.officer());
        var head = readers.as(stage.head());
        var key = UUID.randomUUID().toString();
        var id = made(officer.post(MEASURES, measure("心理教师巡回辅导"), KEY, key));
        assertThat(made(officer.post(MEASURES, measure("心理教师巡回辅导"), KEY, key))).isEqualTo(id);
        var path = MEASURES + "/" + id;
        var first = tag(officer.get(path));

        var changed = "{\"measure\":%s}".formatted(measure("心理教师每周巡回辅导"));
        has(officer.post(path + "/correction", changed, IF_MATCH, first), 204);
        assertThat(lost(officer.post(path + "/correction", changed, IF_MATCH, first)).getString("title")).isEqualTo("心理教师每周巡回辅导");

        assertThat(lost(head.post(path + "/closing", REASON, IF_MATCH, first)).getString("id")).isEqualTo(id);
        has(officer.post(path + "/closing", REASON, IF_MATCH, tag(officer.get(path))), 403);
        twice(head, path + "/closing", REASON);
        assertThat(object(officer.get(path)).getString("state")).isEqualTo("RETIRED");
        assertThat(lost(head.post(path + "/resumption", REASON, IF_MATCH, STALE)).getString("state")).isEqualTo("RETIRED");
        twice(head, path + "/resumption", REASON);
        assertThat(object(officer.get(path)).getString("state")).isNotEqualTo("RETIRED");
        assertThat(lost(head.post(path + "/deletion", REASON, IF_MATCH, STALE)).getString("id")).isEqualTo(id);
        twice(head, path + "/deletion", REASON);
        has(officer.get(path), 404);
    }

    @Test
    @DisplayName("ME6 ME8 数据经接口录入、更正、撤回；重发不重做，旧版本被拒并附现状")
    void keepsValues() {
        var officer = readers.as(stage.officer());
        var head = readers.as(stage.head());
        var value = value();
        var key = UUID.randomUUID().toString();
        var id = made(officer.post(OBSERVATIONS, value, KEY, key));
        assertThat(made(officer.post(OBSERVATIONS, value, KEY, key))).isEqualTo(id);
        var path = OBSERVATIONS + "/" + id;

        var right = "{\"value\":%s,\"reason\":\"抄错一位\"}".formatted(value.replace("84.24", "84.42"));
        assertThat(lost(officer.post(path + "/correction", right, IF_MATCH, STALE)).getString("id")).isEqualTo(id);
        has(officer.post(path + "/correction", right, IF_MATCH, "\"0\""), 204);
        var now = lost(officer.post(path + "/correction", right, IF_MATCH, "\"0\""));
        assertThat(now.getJsonNumber("amount").bigDecimalValue()).isEqualByComparingTo("84.42");

        var version = "\"" + now.getInt("version") + "\"";
        assertThat(lost(head.post(path + "/withdrawal", REASON, IF_MATCH, STALE)).getString("id")).isEqualTo(id);
        twice(head, path + "/withdrawal", REASON, version);
        assertThat(officer.get(OBSERVATIONS + "?size=500").body()).doesNotContain(id);
    }

    private String measure(String title) {
        return """
                {"title":"%s","description":"为小学配备心理教师，巡回辅导。","themeCode":"FIVE","sectionId":"%s","state":"UNDER_WAY",
                 "reach":"PRIMARY","place":"某市","source":"某市教育局年度计划","passage":"第三条"}"""
                .formatted(title, stage.leadSectionId());
    }

    private String value() {
        var indicator = items(readers.as(stage.officer()).get("api/indicators?size=500&text=AS-PUPILS")).stream()
                .map(line -> line.getJsonObject("indicator"))
                .filter(each -> each.getString("code").equals("AS-PUPILS"))
                .findFirst()
                .orElseThrow();
        return """
                {"indicatorId":"%s","place":"某市","reach":"PRIMARY","kind":"OBSERVED","comparison":"EQUAL","amount":84.24,
                 "unit":"PERCENT","asOf":"2023","source":"某市通报","passage":"第一段"}"""
                .formatted(indicator.getString("id"));
    }
}
