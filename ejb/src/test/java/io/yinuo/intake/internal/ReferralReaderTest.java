package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.yinuo.intake.RegistrationDraft;
import io.yinuo.intake.RegistrationDraft.Recognised;
import io.yinuo.intake.RegistrationField;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralReaderTest {

    private static final String LETTER =
            """
            对市十八届人大二次会议第198号建议的答复

            袁晶晶代表：
            您提出的《关于推动“双减”政策真正落地的建议》已收悉，经研究，现答复如下：
            """;

    private static final String REFERRAL =
            """
            示例市人大代表建议交办单
            会议：示例市十八届人大三次会议闭会期间
            建议编号：0057
            标题：关于增设校门口人行道护栏的建议
            领衔代表：张三丰、李四光
            交办单位：示例市人大常委会代表工委
            交办日期：2026年3月9日
            """;

    @Test
    void readsTheHeadOfALetter() {
        var draft = ReferralReader.read(LETTER);

        assertThat(value(draft, RegistrationField.KIND)).isEqualTo("SUGGESTION");
        assertThat(value(draft, RegistrationField.SESSION_LABEL)).isEqualTo("市十八届人大二次会议");
        assertThat(value(draft, RegistrationField.NUMBER)).isEqualTo("198");
        assertThat(value(draft, RegistrationField.TITLE)).isEqualTo("关于推动“双减”政策真正落地的建议");
        assertThat(value(draft, RegistrationField.SUBMITTER)).isEqualTo("袁晶晶");
    }

    @Test
    void readsAReferralFormWithItsLabels() {
        var draft = ReferralReader.read(REFERRAL);

        assertThat(value(draft, RegistrationField.SESSION_LABEL)).isEqualTo("示例市十八届人大三次会议");
        assertThat(value(draft, RegistrationField.BETWEEN_SESSIONS)).isEqualTo("true");
        assertThat(value(draft, RegistrationField.NUMBER)).isEqualTo("0057");
        assertThat(value(draft, RegistrationField.TITLE)).isEqualTo("关于增设校门口人行道护栏的建议");
        assertThat(draft.all(RegistrationField.SUBMITTER)).extracting(Recognised::value).containsExactly("张三丰", "李四光");
        assertThat(value(draft, RegistrationField.REFERRER)).isEqualTo("示例市人大常委会代表工委");
        assertThat(value(draft, RegistrationField.REFERRED_ON)).isEqualTo("2026-03-09");
    }

    @Test
    void showsTheWordsFromWhichAValueCame() {
        var number = ReferralReader.read(LETTER).first(RegistrationField.NUMBER).orElseThrow();

        assertThat(number.words()).isEqualTo("第198号");
        assertThat(LETTER).startsWith("对市十八届人大二次会议").contains(number.words());
        assertThat(LETTER.substring(number.from())).startsWith("第198号");
    }

    @Test
    void doesNotTakeTheDateOfALetterForTheDayOfReferral() {
        var draft = ReferralReader.read(LETTER + "\n慈溪市教育局\n2023年6月20日");

        assertThat(draft.first(RegistrationField.REFERRED_ON)).isEmpty();
    }

    @Test
    void inventsNothingFromWordsThatStateNothing() {
        assertThat(ReferralReader.read("今天天气很好。").found()).isEmpty();
        assertThat(ReferralReader.read("").found()).isEmpty();
    }

    @Test
    void leavesOutADayThatDoesNotExist() {
        assertThat(ReferralReader.read("交办日期：2026年2月30日").found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "关于对区一届人大三次会议第(J027)号建议的答复, J027",
        "《关于加大城区幼儿园建设力度的议案》的建议(第088号)悉, 088",
        "关于对平江县政协十届五次会议第57号提案的答复, 57",
        "对县十九届人大三次会议第55号建议的答复, 55",
        "市二届人大一次会议第 91号建议, 91"
    })
    void readsNumbersAsLettersPrintThem(String words, String number) {
        assertThat(value(ReferralReader.read(words), RegistrationField.NUMBER)).isEqualTo(number);
    }

    @Test
    void doesNotTakeADocumentNumberForTheNumberOfTheMatter() {
        var draft = ReferralReader.read("平教字〔2021〕19号 同意公开\n关于对平江县政协十届五次会议第57号提案的答复");

        assertThat(value(draft, RegistrationField.NUMBER)).isEqualTo("57");
        assertThat(value(draft, RegistrationField.KIND)).isEqualTo("CPPCC_PROPOSAL");
    }

    @ParameterizedTest
    @CsvSource({
        "李娟娟代表:, 李娟娟",
        "张小华政协委员:, 张小华",
        "姜欣(等10位)代表:, 姜欣",
        "夏文婷代表: , 夏文婷"
    })
    void readsTheSalutation(String line, String name) {
        assertThat(value(ReferralReader.read(line), RegistrationField.SUBMITTER)).isEqualTo(name);
    }

    @Test
    void tellsAMotionThatBecameASuggestion() {
        var draft = ReferralReader.read("市人大代表建议：《关于加大城区幼儿园建设力度的议案》");

        assertThat(value(draft, RegistrationField.KIND)).isEqualTo("MOTION_AS_SUGGESTION");
    }

    private static String value(RegistrationDraft draft, RegistrationField field) {
        return draft.first(field).map(Recognised::value).orElse(null);
    }

    @Test
    void leavesTheVerbBeforeASessionOut() {
        var draft = ReferralReader.read("现将市十八届人大二次会议第198号建议转给你局办理。");

        assertThat(value(draft, RegistrationField.SESSION_LABEL)).isEqualTo("市十八届人大二次会议");
    }

    @Test
    @DisplayName("交办通知：届次不带“交办”，括号里的代表、主办还是会办都认得")
    void readsANoticeOfReferral() {
        var draft = ReferralReader.read(
                """
                关于交办市十八届人大六次会议代表建议的通知
                示例市教育局：
                现将第0123号建议《关于增加课后看护经费的建议》（何佳莹、袁晶晶代表）交你局主办，市财政局会办。
                """);

        assertThat(value(draft, RegistrationField.SESSION_LABEL)).isEqualTo("市十八届人大六次会议");
        assertThat(value(draft, RegistrationField.NUMBER)).isEqualTo("0123");
        assertThat(draft.all(RegistrationField.SUBMITTER)).extracting(Recognised::value).containsExactly("何佳莹", "袁晶晶");
        assertThat(value(draft, RegistrationField.HANDLING_ROLE)).isEqualTo("LEAD");
        assertThat(draft.notFound()).containsExactly(RegistrationField.REFERRED_ON);
    }

    @ParameterizedTest
    @CsvSource({
        "转交省十四届人大三次会议第12号建议, 省十四届人大三次会议",
        "请认真做好交办市十八届人大六次会议建议, 市十八届人大六次会议",
        "将乐县十七届人大三次会议第12号建议, 将乐县十七届人大三次会议"
    })
    void leavesOutWhatIsDoneWithTheSession(String words, String session) {
        assertThat(value(ReferralReader.read(words), RegistrationField.SESSION_LABEL)).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({
        "现将何佳莹、袁晶晶代表提出的《关于校车的建议》转给你局会办。, 何佳莹, CO_HANDLER",
        "由何佳莹等3位代表联名提出，请贵局单独办理, 何佳莹, SOLE",
        "承办方式：分办, , SEPARATE",
        "现将市人大代表提出的建议转给你局办理（人大代表）, ,",
        "五位代表提出（领衔代表），由市卫健委主办, ,"
    })
    void readsWhoRaisedItAndWhatPartTheBureauPlays(String words, String name, String role) {
        var draft = ReferralReader.read(words);

        assertThat(value(draft, RegistrationField.SUBMITTER)).isEqualTo(name);
        assertThat(value(draft, RegistrationField.HANDLING_ROLE)).isEqualTo(role);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(strings = {" ", "\n", "\u3000", "\t \n", "第 ", "编 ", "《", "市", "十", "、", "张三丰、", "等 ", "交办日期: "})
    @DisplayName("整页空白和重复字符也能很快读完")
    void readsPagesOfTheSameCharactersInNoTime(String repeated) {
        var page = repeated.repeat(200_000 / repeated.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ReferralReader.read("第" + page + "号"));
    }
}
