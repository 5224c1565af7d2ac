package io.yinuo.letter.internal.body;

import io.yinuo.letter.LetterReading.Figure;
import io.yinuo.letter.internal.match.Search;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Numerals;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers with their units: 不少于2小时, 近9万个, 84.42%.
 *
 * <p>Dates, years, numbers of documents and matters, telephone numbers and names with figures are none.
 */
public final class Figures {

    private static final String UNIT =
            "个百分点|个工作日|个批次|个小时|个月|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|米|公顷|海里|人次|人份|人|名|位|户次|户|家次|家|所|个|项目|项|件次|件|条|处|座|尊|幅|栋|幢"
                    + "|台套|台次|台|套|辆次|辆|艘|架次|架|场次|场|班次|班|轮次|轮|批次|批|份|张次|张|册|本|篇|门|种|类|节|亩次|亩|吨|千克|公斤|毫克|微克|克|升|毫升|千瓦时|千瓦|兆瓦|千伏安|千伏|伏(?!羲)|元|美元"
                    + "|分钟(?![一-鿿]{0,8}圈)|小时|工作日|日(?=以内|之内)|学时|课时|天|周(?!岁|边|年|围)|周岁|岁|株|棵|头|只|羽|尾|块|片|盏|盒|支|枚|间|床|起|例|宗|笔|单|趟次|趟|对|组|根|口|眼|车次|车(?![道位次站间辆库厢队行险主型流程票牌检])|泊位|村|镇|乡|社区|街道|学校|企业|家庭|学生|学位|床位|岗位"
                    + "|百分点|倍|度|层|期|次|吨位|剂次|剂|针|颗|箱|桶|袋|瓶|粒|队|句|车道|道|秒|部门|部|余次|分(?!之|别|析|类|布|配|为|局|校|管|钟)|年(?!级|度|底|初|末|代|前|来|间|起|至|-|\\d)|%|‰|℃|㎡|m²|m2|km|kV|mm|m(?![A-Za-z])";
    private static final String PER = "(?:/(?:小时|升|立方米|平方米|公里|千瓦时|学期|分钟|人|天|年|月|吨|次|户|亩|生|秒))?";
    private static final Wording FIGURE = Wording.of(
            "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,6})?)(?<more>[余多几]?)(?<scale>千万|百万|十万|万|亿|千(?![瓦米克伏卡])|百)?(?<more2>[余多几]?)(?<unit>"
                    + "(?:" + UNIT + ")" + PER + ")?");
    private static final Wording CHINESE = Wording.of(
            "(?<![第〇一二三四五六七八九十百千万几数])(?<number>[一二两三四五六七八九]?[百千十][〇零一二三四五六七八九十百千]{1,6}|[二三四五六七八九][百千十])(?<more>[余多]?)(?<scale>万|亿)?(?<more2>[余多]?)"
                    + "(?<unit>人次|个|名|人|所|家|亩|公里|元|户|台|套|场|件|座|平方米|吨|分钟(?![一-鿿]{0,8}圈))");
    private static final Wording PERCENT = Wording.of("百分之(?<number>[一二三四五六七八九十百]{1,4})");
    private static final Wording NONE_BEFORE = Wording.of("(?:[A-Za-z+×_/.:]|第|[〔\\[【]|\\d{3}-|\\d[时点])$");
    private static final Wording DIGIT = Wording.of("^\\d");
    private static final Wording NONE_AFTER = Wording.of("^(?:年级|号|期工程|·)");
    private static final Wording AT_LEAST = Wording.of("(?:不少于|不低于|不小于|至少|不短于|最低|不少於)[一-鿿]{0,6}$");
    private static final Wording AT_MOST =
            Wording.of("(?:不超过|不多于|不高于|不大于|至多|最多|最高|控制在|不得超过|压缩至|压缩到)[一-鿿]{0,6}$");
    private static final Wording MORE = Wording.of("(?<!不)(?<!不得)(?:超过|突破|高于|多于|大于|逾|超出|超)[一-鿿]{0,3}$");
    private static final Wording LESS = Wording.of("(?:(?<!不)(?:少于|低于|小于)|不足|不到|不满)$");
    private static final Wording ABOUT = Wording.of("(?:约|近|将近|接近|大概)(?:为|有|达)?$");
    private static final int CONTEXT = 12;

    private final List<Figure> figures = new ArrayList<>();

    private Figures() {}

    public static List<Figure> in(List<Paragraph> body) {
        var reader = new Figures();
        body.stream().filter(each -> each.text().indexOf('|') < 0).forEach(reader::read);
        reader.figures.sort(Comparator.comparingInt(Figure::start));
        return reader.figures;
    }

    private void read(Paragraph paragraph) {
        var text = Brackets.blankTitles(paragraph.text());
        var arabic = FIGURE.search(text);
        while (arabic.find()) {
            if (isFigure(arabic, text)) {
                var number = arabic.group("number").replace(",", "");
                add(paragraph, arabic, text, Double.parseDouble(number), unit(arabic));
            }
        }
        if (text.indexOf('十') >= 0 || text.indexOf('百') >= 0 || text.indexOf('千') >= 0) {
            readChinese(paragraph, text);
        }
    }

    private void readChinese(Paragraph paragraph, String text) {
        var chinese = CHINESE.search(text);
        while (chinese.find()) {
            double value = Numerals.parse(chinese.group("number")).orElse(0);
            add(paragraph, chinese, text, value, unit(chinese));
        }
        var percent = PERCENT.search(text);
        while (percent.find()) {
            add(paragraph, percent, text, Numerals.parse(percent.group("number")).orElse(0), "%");
        }
    }

    private static boolean isFigure(Search hit, String text) {
        var before = before(hit, text);
        var unit = hit.group("unit");
        var after = after(hit, text);
        if (NONE_BEFORE.in(before) || NONE_AFTER.in(after)) {
            return false;
        }
        if (unit == null) {
            return !DIGIT.in(after) && hit.group("scale") != null && "万亿千万百万十万".contains(hit.group("scale"));
        }
        boolean year = unit.equals("年") && (hit.group("number").length() > 2 || before.endsWith("月"));
        return !year;
    }

    private static String unit(Search hit) {
        var scale = hit.group("scale") == null ? "" : hit.group("scale");
        var unit = hit.group("unit") == null ? "" : hit.group("unit");
        return scale.isEmpty() && unit.isEmpty() ? null : scale + unit;
    }

    private void add(Paragraph paragraph, Search hit, String text, double value, String unit) {
        var span = paragraph.span(hit);
        var comparator = comparator(hit, before(hit, text), after(hit, text));
        figures.add(new Figure(span.start(), span.end(), span.text(), value, unit, comparator));
    }

    private static String comparator(Search hit, String before, String after) {
        if (AT_LEAST.in(before) || after.startsWith("以上") || after.startsWith("及以上")) {
            return ">=";
        }
        if (AT_MOST.in(before) || after.startsWith("以内") || after.startsWith("以下") || after.startsWith("之内")) {
            return "<=";
        }
        if (MORE.in(before)) {
            return ">";
        }
        if (LESS.in(before)) {
            return "<";
        }
        if (ABOUT.in(before) || after.startsWith("左右") || after.startsWith("上下")) {
            return "~";
        }
        return hit.groupCount() > 1 && (hit.group("more") + hit.group("more2")).length() > 0 ? ">" : "=";
    }

    private static String before(Search hit, String text) {
        return text.substring(Math.max(0, hit.start() - CONTEXT), hit.start());
    }

    private static String after(Search hit, String text) {
        return text.substring(hit.end(), Math.min(text.length(), hit.end() + CONTEXT));
    }
}
