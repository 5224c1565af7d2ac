package io.yinuo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.yinuo.letter.LetterReading.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules D2, D3, F1, F3, F5, K1, S3, C3, T1, T2, T3, P1, P2 and G5 mark, and what they leave alone. */
class ChecklistTest {

    private static final String LETTER = """
            对市九届人大三次会议第046号建议的答复
            周敏仪代表：
            您提出的《关于增设公交线路的建议》收悉，现答复如下：
            %s
            感谢您的关心和支持。
            江岭市交通运输局
            2024年5月16日
            """;

    private static List<Finding> found(String rule, String text) {
        return LetterReader.read(LETTER.formatted(text)).findings().stream().filter(each -> each.rule().equals(rule)).toList();
    }

    static Stream<Arguments> marked() {
        return Stream.of(
                arguments("D3", "我局转发了《江岭市公交优先工作措施（试行）和江岭市“公交优先”任务清单（试行）》。"),
                arguments("F3", "目前全市公交线路共有120条。\n为方便群众出行，目前全市公交线路共有118条。"),
                arguments("F3", "截至2023年底全区新能源公交车达56辆。\n2023年底全区新能源公交车达65辆。"),
                arguments("F3", "截至2023年底，市区公共交通持续改善。\n全市公交线路共有120条。\n如前所述，2023年底全市公交线路共有118条。"),
                arguments("F3", "2023年，我局继续改善公共交通。全市公交线路共有110条。\n全市公交线路共有120条。"),
                arguments("F1", "目前课后服务参与率达98.5，家长满意。"),
                arguments("F1", "全年共落实专项资金320，用于站点改造。"),
                arguments("F1", "补贴标准由800提高到1200，按季发放。"),
                arguments("K1", "感谢各位委员对公交工作的关心。"),
                arguments("S3", "拥堵的原因，一是道路窄。二是车辆多。为此，一是增派人员。二是划定区域。"),
                arguments("C3", "我局将加快公交站点改造。"),
                arguments("T1", "您的建议己收悉。"),
                arguments("F5", "要求初中书面作业平均完成时间不超过120分钟。"),
                arguments("F5", "小学三至六年级书面作业控制在70分钟以内。"),
                arguments("F5", "小学一、二年级家庭书面作业不超过20分钟。"),
                arguments("F5", "保证小学生每天睡眠时间不少于9小时。"),
                arguments("F5", "保证高中生每天睡眠时间不少于7.5小时。"),
                arguments("F5", "课后服务每周5天，每天不少于90分钟。"),
                arguments("F5", "小学上午第一节课一般不早于8：00。"),
                arguments("F5", "线下培训结束时间不得晚于21：00。"),
                arguments("F5", "线上培训每节课不超过45分钟。"),
                arguments("F5", "培训机构预收费的时间跨度不得超过6个月。"),
                arguments("D2", "我局印发《关于做好公交站点改造工作的通知》。各单位按《关于进一步做好公交站点改造的通知》落实。"),
                arguments("D2", "落实《教育部关于规范中小学生课后服务的通知》。按照《关于规范中小学课后服务工作的通知》要求推进。"),
                arguments("T2", "市人社局组织了培训，市人力社保局发放了补贴。"),
                arguments("T2", "线路经过江岭师范学院。江岭师院门口增设站点。"),
                arguments("T3", "鉴于道路、场地等因素。"),
                arguments("T3", "加快公交站点改造加快公交站点改造工作。"),
                arguments("P1", "我局增设了站点,方便群众出行；其余站点正在改造。"),
                arguments("P1", "我局新建，并改造了特殊学校."),
                arguments("P1", "群众说，“很方便.”"),
                arguments("P2", "我局增设了站点（含临时站点)。"),
                arguments("P2", "市区线路（含夜班）已公布，郊区线路(含早班)即将公布。"),
                arguments("P2", "公交优先--城市交通的方向。"),
                arguments("G5", "请与{联系人}联系。"),
                arguments("G5", "工程将于｛填写：开工日期｝开工。"));
    }

    @ParameterizedTest
    @MethodSource("marked")
    @DisplayName("应当标出")
    void marks(String rule, String text) {
        assertThat(found(rule, text)).isNotEmpty();
    }

    static Stream<Arguments> spared() {
        return Stream.of(
                arguments("P1", "会议由阿不都.艾力主持，人均0.5平方米，详见www.example.cn"),
                arguments("P1", "一.\n改造站点，方便群众。"),
                arguments("D3", "我局印发了《江岭市公共汽车和出租汽车管理办法》《江岭市“公交优先”任务清单》。"),
                arguments("F3", "2022年全市公交线路共有110条。2023年全市公交线路共有120条。"),
                arguments("F3", "2022年我局新开了线路。全市公交线路共有110条。2023年又作了调整。全市公交线路共有120条。"),
                arguments("F3", "2022年我局新开了线路。\n全市公交线路共有110条。\n目前又作了调整。\n全市公交线路共有120条。"),
                arguments("F3", "全市公交线路共有110条。\n2023年，我局调整了线路。全市公交线路共有120条。"),
                arguments("F3", "全市公交线路共有110条。\n全市公交线路共有120条。"),
                arguments("F1", "目前课后服务参与率达98.5%，家长满意。"),
                arguments("F1", "全年共落实专项资金320万元，排名全省第3，效率提升。"),
                arguments("F1", "综合指数由4.85下降到4.12，生师比由19.2降低到17.1。"),
                arguments("K1", "欢迎各位代表、各位委员监督。"),
                arguments("K1", "我局向市人大常委会各位委员作了汇报。"),
                arguments("S3", "一、工作情况\n一是增派人员。二是划定区域。\n二、下一步打算\n一是增设站点。二是加密班次。"),
                arguments("C3", "我局将于2024年底前完成公交站点改造。"),
                arguments("C3", "我局客运管理科将于2024年底前完成公交站点改造。"),
                arguments("C3", "我局与市公交公司商定，2024年底前完成公交站点改造。"),
                arguments("C3", "由市公交公司牵头，2024年底前完成公交站点改造。"),
                arguments("T1", "志愿者舍己投入抢险。"),
                arguments("F5", "小学、初中书面作业分别不超过60分钟、90分钟。"),
                arguments("F5", "初中书面作业不超过90分钟，高中作业控制在120分钟以内。"),
                arguments("F5", "小学生、初中生、高中生每天睡眠时间分别不少于10小时、9小时、8小时。"),
                arguments("F5", "初中生每天睡眠时间不少于9小时，高中生不少于8小时。"),
                arguments("F5", "抽查显示，小学生平均睡眠时间为9.2小时。"),
                arguments("F5", "中小学生每天睡眠时间不少于8小时。"),
                arguments("F5", "课后服务每周5天，每天不少于2小时。课后服务每课时40分钟。"),
                arguments("F5", "小学第一节课不早于8：20，初中不早于8：00。"),
                arguments("F5", "线下培训结束时间不晚于20：30，线上培训结束时间不晚于21：00，线上培训每节课不超过30分钟。"),
                arguments("F5", "驾驶员培训每期不超过120分钟，夜班车末班不晚于22：30。"),
                arguments("F5", "培训机构预收费不得超过3个月。"),
                arguments("D2", "落实《教育部关于规范课后服务工作的通知》。按照《关于规范课后服务工作的通知》要求推进。"),
                arguments("D2", "落实《教育部关于规范课后服务工作的通知》《省教育厅关于规范课后服务的通知》。"),
                arguments("D2", "落实《关于做好公交站点改造工作的通知》（江交〔2022〕3号）、《关于进一步做好公交站点改造的通知》（江交〔2023〕5号）。"),
                arguments("D2", "印发《2022年公交优先工作要点》《2023年公交优先工作要点》《小学课后服务管理办法》《初中课后服务管理办法》。"),
                arguments("F3", "全市公交线路共有120条，全区公交线路共有30条。"),
                arguments("F3", "全市公交线路共有120条。到2025年，我局将使全市公交线路达到150条。"),
                arguments("F3", "全市公交线路达120条以上。全市公交线路达118条。"),
                arguments("T2", "省人社厅部署后，市人社局组织了培训，区人力社保局发放了补贴。"),
                arguments("T2", "线路经过江岭师范学院（以下简称江岭师院）。江岭师院门口增设站点。"),
                arguments("T3", "鉴于道路狭窄，我局分批实施。"),
                arguments("P1", "运行时间为8:00至20:00，票价1,200元封顶。"),
                arguments("P2", "市区线路（含夜班）已公布，Wi-Fi(5G)已开通。"),
                arguments("G5", "依据《公共汽车客运规定》【2023】3号文件组织实施。"));
    }

    @ParameterizedTest
    @MethodSource("spared")
    @DisplayName("不应标出")
    void spares(String rule, String text) {
        assertThat(found(rule, text)).isEmpty();
    }

    @Test
    @DisplayName("T1 只改错字，不动前后")
    void mendsATypingErrorAndNothingElse() {
        assertThat(found("T1", "您的建议己收悉。")).singleElement().satisfies(finding -> {
            assertThat(LETTER.formatted("您的建议己收悉。").substring(finding.start(), finding.end())).isEqualTo("己");
            assertThat(finding.fix()).isEqualTo("已");
        });
    }

    @Test
    @DisplayName("P1 P2 一次改好一段")
    void mendsMarksByOneClick() {
        assertThat(found("P1", "我局增设了站点,改造了站台;方便群众出行，安全有序。").get(0).fix()).isEqualTo("，改造了站台；");
        assertThat(found("P2", "我局增设了站点（含临时站点)。").get(0).fix()).isEqualTo("（含临时站点）");
    }

    @Test
    @DisplayName("P1 全文都是半角的，是采集时折成半角，不算起草人的错")
    void blamesNobodyForAFoldedLetter() {
        var folded = LETTER.formatted("我局增设了站点,方便群众出行;其余站点正在改造(含站台)。").replace('，', ',').replace('：', ':');

        assertThat(LetterReader.read(folded).findings()).extracting(Finding::rule).doesNotContain("P1", "P2");
    }
}
