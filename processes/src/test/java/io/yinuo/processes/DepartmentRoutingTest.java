package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.DepartmentRouting.Inputs;
import io.yinuo.processes.DepartmentRouting.Outputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentRoutingTest {

    private static final Set<String> SECTIONS = Set.of(
            "OFFICE", "BASIC_EDUCATION", "TEACHING_RESEARCH", "SUPERVISION", "PERSONNEL", "FINANCE", "VOCATIONAL",
            "SAFETY", "SPORT_ART_HEALTH", "OFF_CAMPUS");

    private static final Pattern KEYWORD = Pattern.compile("contains\\(title, \"(.+)\"\\)");

    @RegisterExtension
    static final ProcessEngineExtension ENGINE = ProcessEngineExtension.withoutCoverage();

    @ParameterizedTest
    @CsvSource({
        "关于推动“双减”政策真正落地的建议,            BASIC_EDUCATION,   双减",
        "关于提升中小学课后服务质量的建议,             BASIC_EDUCATION,   课后服务",
        "关于“双减”背景下做好课后服务的建议,          BASIC_EDUCATION,   课后服务",
        "关于“双减”背景下规范校外培训的建议,          OFF_CAMPUS,        校外培训",
        "关于整治隐形变异培训机构的建议,               OFF_CAMPUS,        培训机构",
        "关于减少小学生书面作业的建议,                 BASIC_EDUCATION,   作业",
        "关于促进职业教育高质量发展的建议,             VOCATIONAL,        职业教育",
        "关于中职与企业产教融合的建议,                 VOCATIONAL,        产教融合",
        "关于合理划分城区小学学区的建议,               BASIC_EDUCATION,   学区",
        "关于增加新城区初中学位的建议,                 BASIC_EDUCATION,   学位",
        "关于加强学校食堂管理的建议,                   SAFETY,            食堂",
        "关于保障农村学生营养餐的建议,                 SPORT_ART_HEALTH,  营养餐",
        "关于提高乡村教师待遇的建议,                   PERSONNEL,         待遇",
        "关于核定幼儿园编制的建议,                     PERSONNEL,         编制",
        "关于关注青少年心理健康的建议,                 SPORT_ART_HEALTH,  心理",
        "关于规范农村校车运营的建议,                   SAFETY,            校车",
        "关于防治校园欺凌的建议,                       SAFETY,            欺凌",
        "关于防控儿童近视的建议,                       SPORT_ART_HEALTH,  近视",
        "关于开齐开足体育课的建议,                     SPORT_ART_HEALTH,  体育",
        "关于扩大普惠性学前教育的建议,                 BASIC_EDUCATION,   学前教育",
        "关于在滨海新区新建九年一贯制学校的建议,       FINANCE,           新建",
        "关于规范民办学校收费的建议,                   FINANCE,           收费",
        "关于开发地方课程的建议,                       TEACHING_RESEARCH, 课程",
        "关于加强中小学科学教育的建议,                 TEACHING_RESEARCH, 科学教育",
        "关于完善教育督导制度的建议,                   SUPERVISION,       督导",
    })
    void proposesTheLeadSectionAndSaysWhy(String title, String leadSection, String keyword) {
        DmnDecisionResult result = decide(title);

        assertThat(output(result, Outputs.LEAD_SECTION)).isEqualTo(leadSection);
        assertThat(output(result, Outputs.GROUND)).isEqualTo("标题含‘" + keyword + "’");
        assertThat(title).contains(keyword);
    }

    @Test
    void proposesTheCoHandlersOfDoubleReduction() {
        DmnDecisionResult result = decide("关于推动“双减”政策真正落地的建议");

        assertThat(output(result, Outputs.CO_HANDLERS)).isEqualTo("OFF_CAMPUS,TEACHING_RESEARCH,SUPERVISION");
    }

    @Test
    void leavesWhatNoKeywordNamesToTheOffice() {
        for (String title : new String[] {"关于弘扬优良家风的建议", ""}) {
            DmnDecisionResult result = decide(title);
            assertThat(output(result, Outputs.LEAD_SECTION)).isEqualTo("OFFICE");
            assertThat(output(result, Outputs.CO_HANDLERS)).isEmpty();
            assertThat(output(result, Outputs.GROUND)).isNotBlank();
        }
    }

    @Test
    void namesOnlyKnownSectionsAndNoneTwiceInOneRule() {
        for (Rule rule : rules()) {
            var outputs = rule.getOutputEntries().stream().map(OutputEntry::getTextContent)
                    .map(text -> text.strip().replace("\"", "")).toList();
            var sections = new ArrayList<String>();
            sections.add(outputs.get(0));
            Arrays.stream(outputs.get(1).split(",")).filter(code -> !code.isEmpty()).forEach(sections::add);
            assertThat(SECTIONS).as(rule.getId()).containsAll(sections);
            assertThat(new TreeSet<>(sections)).as(rule.getId()).hasSameSizeAs(sections);
        }
    }

    @Test
    void hidesNoRuleBehindAnEarlierOne() {
        for (Rule rule : rules()) {
            var keyword = KEYWORD.matcher(rule.getInputEntries().iterator().next().getTextContent());
            if (keyword.find()) {
                String ground = output(decide("关于" + keyword.group(1) + "的建议"), Outputs.GROUND);
                assertThat(ground).as(rule.getId()).contains(keyword.group(1));
            }
        }
    }

    private static Collection<Rule> rules() {
        var model = Dmn.readModelFromStream(
                DepartmentRoutingTest.class.getClassLoader().getResourceAsStream(DepartmentRouting.RESOURCE));
        return model.getModelElementsByType(Rule.class);
    }

    private static DmnDecisionResult decide(String title) {
        return ENGINE.engine().getDecisionService().evaluateDecisionByKey(DepartmentRouting.KEY)
                .variables(Map.ofEntries(Inputs.TITLE.of(title), Inputs.KIND.of("SUGGESTION")))
                .evaluate();
    }

    private static String output(DmnDecisionResult result, ProcessVariable<String> output) {
        return output.from(result.getSingleResult().getEntryMap());
    }
}
