package io.yinuo.letter.internal.body;

import io.yinuo.letter.LetterReading.Commitment;
import io.yinuo.letter.LetterReading.Figure;
import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Search;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Dates;
import io.yinuo.letter.internal.text.Numerals;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a promise names: how firm it is, who keeps it, by when, and what it aims at. */
public final class Details {

    private static final Wording DELIVERABLE = Wording.of(
            "(?:制定|制订|出台|编制|编印|安装|研制|研究制定|举办|建成|新建|建设|开通|印发|起草|修订|签订|设立|成立|投入使用|投用|开工|举行|开发|搭建|编写|发布|推出|拿出|形成)(?!.{0,3}(?:良好|氛围|合力|共识|以))[^,。]{0,40}?(?:方案|办法|规划|指南|大赛|平台|中心|机制|制度|细则|意见|标准|清单|手册|系统|项目|工程|学校|幼儿园|医院|活动|会|线路|站|馆|基地|目录|名录|驿站|公园|使用|条例|规定|政策|程序|计划|措施|活动周|□|批复|条例|点|台账|协议|文本|规程|指引|合同|文件|专线|公交|信号灯)");
    private static final Wording DELIVERED = Wording.of("投入使用|建成投用|竣工|开工建设|交付(?:验收|使用)|完成[^,。]{0,24}(?:工程|项目)建设|编制完成|完成[^,。]{0,24}(?:编制|修订)|(?:举办|编制|编印|制作|上线|汇编)[^,。]{0,24}(?:大?赛|食谱|案例|读本|地图|汇编|平台)");
    private static final Wording EXPLORATORY =
            Wording.of("探索|适时|视情况|待.{2,40}?(?:后|时|再)|研究(?!制定|生|院|所|制订|室)|条件成熟|综合考虑|择机|酌情");
    private static final Wording CONTINUING = Wording.of("^(?:同时,|今后,?|下一?步,?|接下来,?)?(?:(?:我[局委们办]|我们)?(?:将|会)?(?:继续|持续|一如既往|长期|坚持每)|[一-鿿]{2,8}将(?:继续|持续)|(?:[^,。]{2,20},)?(?:我[局委厅办会]|我们|会同[一-鿿]{2,8})(?:将|会)?继续)");
    private static final Wording ORIENTATION = Wording.of("更加注重|更加重视|多层次|全方位|(?:使|让).{4,}深入人心|不断提高.{0,12}(?:水平|能力|意识)。$|^(?:进一步)?(?:提高|增强|树立|强化).{0,10}(?:认识|意识|理念)");
    private static final Wording COVERAGE = Wording.of("[^,。;]{0,20}全覆盖|全部(?:完成|到位|建成|整改)[^,。;]{0,8}");
    private static final Wording OWNER = Wording.of(
            "^(?:.{0,24}?[,、])?(?:同时|此外|今后|下一?步|下一?阶段|接下来|为此|届时)?,?(?<who>我们|我局(?![将会拟要已正督联依与经把由在按对组通继进加积切])[一-鿿]{2,8}?(?:[科处室股站所队]|中心)(?=将|会|拟|计划|继续|进一步)|我会(?=[将也拟计切积要继进正已可准打严加联定都还均与])|我[局委办院校部厅处台站所镇乡]|我公司|分局|我(?:支|大|中)队|本局|市[一-鿿]{1,8}局|县[一-鿿]{1,8}局|区[一-鿿]{1,8}局|[市县区](?:政府|委)|各校|各学校|学校|各[县区镇乡]|[团共][青市县区省][一-鿿]{0,3}委|[一-鿿]{2,12}(?:学院|公司|街道办事处|中心|供电所))(?:也|都|还|均)?(?:已?经?与[一-鿿]{2,16}(?:商定|协商)|将|会|拟|计划|切实|积极|要|继续|进一步|正|已|可以|准备|打算|将会|严格|加强|加大|联合|会同|定期)");
    private static final Wording BY =
            Wording.of("(?:^|[,、])由(?!于|此|点)(?<who>[一-鿿]{2,14}?)(?:会同[一-鿿、]{2,16}?)?(?:牵头|负责|统一|组织|具体|实施|[在于](?=[一-鿿\\d]))");
    private static final Wording YEAR_END = Wording.of("(?<!申报)(今明两年|今年|本年|明年|后年|20\\d{2}年)(?!度?预算)(?:年?底|年末|内|末|底|以前|前)?");
    private static final Wording MONTH = Wording.of("(?:(今年|明年|20\\d{2}年))?(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末|中旬|上旬|下旬)?(?:(\\d{1,2})日)?(?:前|底|之前|以前|起|投|完|竣|开|建|正式|实现|达到)?");
    private static final Wording PART_BEFORE = Wording.of("[\\d〇零一二三四五六七八九十]年?$");
    private static final Wording CHINESE_NUMERAL = Wording.of("^[一二三四五六七八九十]");
    private static final Wording HALF = Wording.of("(?:(今年|明年|20\\d{2}年)|(?<!年))(上半年|下半年|[一二三四]季度|第[一二三四]季度|年中)");
    private static final Wording WITHIN_YEAR = Wording.of("年内|年底前|年底|今年以?内|本年度");
    private static final Wording PAST_TIME = Wording.of("自(?:20\\d{2}|今)年|20\\d{2}年(?:以来|起,?(?!将))|列入.{0,12}20\\d{2}年");

    private final LocalDate written;
    private final List<Figure> figures;

    /** @param written the date of the letter, from which 今年 counts; null when it is not known */
    public Details(LocalDate written, List<Figure> figures) {
        this.written = written;
        this.figures = figures;
    }

    public Commitment of(Sentence sentence) {
        var span = sentence.span();
        var words = sentence.outsideTitles();
        var target = target(sentence, words);
        var owner = owner(words);
        return new Commitment(
                span.start(),
                span.end(),
                span.text(),
                Themes.in(sentence.phrase()),
                firmness(words, target),
                owner,
                target,
                due(words));
    }

    private String target(Sentence sentence, Phrase words) {
        var span = sentence.span();
        var within = figures.stream()
                .filter(figure -> figure.start() >= span.start() && figure.end() <= span.end())
                .toList();
        var things = within.stream().filter(figure -> !isMoney(figure)).toList();
        var counted = things.isEmpty() ? within : things;
        if (!counted.isEmpty()) {
            return counted.get(counted.size() - 1).text();
        }
        var coverage = COVERAGE.search(words);
        return coverage.find() && !words.text().contains("在坚持") ? coverage.group() : null;
    }

    /** What something costs measures it only where nothing else is counted. */
    private static boolean isMoney(Figure figure) {
        return figure.unit() != null && figure.unit().endsWith("元");
    }

    private static String firmness(Phrase words, String target) {
        if (target != null) {
            return "quantified";
        }
        if (EXPLORATORY.in(words)) {
            return "exploratory";
        }
        if (CONTINUING.in(words)) {
            return "continuing";
        }
        if (DELIVERABLE.in(words) || DELIVERED.in(words)) {
            return "deliverable";
        }
        return ORIENTATION.in(words) ? "orientation" : "action";
    }

    private static String owner(Phrase words) {
        return Stream.of(OWNER, BY)
                .map(wording -> wording.search(words))
                .filter(Search::find)
                .map(hit -> hit.group("who"))
                .findFirst()
                .orElse(null);
    }

    /** The last day that the sentence names and that lies after the letter. */
    private LocalDate due(Phrase words) {
        LocalDate latest = null;
        for (LocalDate day : List.of(halves(words), months(words), years(words))) {
            if (day != LocalDate.MIN && (written == null || day.isAfter(written))) {
                latest = day;
                break;
            }
        }
        return latest;
    }

    private LocalDate halves(Phrase words) {
        var hit = HALF.search(words);
        if (!hit.find()) {
            return LocalDate.MIN;
        }
        int year = year(hit.group(1) == null ? "今年" : hit.group(1));
        if (year == 0) {
            return LocalDate.MIN;
        }
        return Dates.lastDay(year, Times.lastMonth(hit.group(2)));
    }

    /** The last one; where one is a limit (10月15日前) and another only an occasion, the limit. */
    private LocalDate months(Phrase words) {
        var hit = MONTH.search(words);
        var last = LocalDate.MIN;
        boolean limited = false;
        while (hit.find()) {
            int year = hit.group(1) == null ? year("今年") : year(hit.group(1));
            int month = Numerals.parse(hit.group(2)).orElse(0);
            if (year == 0 || month < 1 || month > 12 || isPartOfDate(words, hit)) {
                continue;
            }
            var end = Dates.lastDay(year, month);
            int day = hit.group(3) == null ? 0 : Integer.parseInt(hit.group(3));
            var named = day >= 1 && day <= end.getDayOfMonth() ? end.withDayOfMonth(day) : end;
            boolean limit = hit.group().endsWith("前") && (written == null || named.isAfter(written));
            if (limit || !limited) {
                limited = limit;
                last = named;
            }
        }
        return last;
    }

    /** 二〇二五年六月, 三月三 and figures before it: no month of a year that is left out. */
    private static boolean isPartOfDate(Phrase words, Search hit) {
        var before = words.text().substring(Math.max(0, hit.start() - 2), hit.start());
        var after = words.text().substring(hit.end(), Math.min(words.text().length(), hit.end() + 1));
        boolean chinese = !Character.isDigit(hit.group(2).charAt(0));
        return PART_BEFORE.in(before) || chinese && CHINESE_NUMERAL.in(after);
    }

    private LocalDate years(Phrase words) {
        if (PAST_TIME.in(words)) {
            return LocalDate.MIN;
        }
        var last = LocalDate.MIN;
        var hit = YEAR_END.search(words);
        while (hit.find()) {
            int year = year(hit.group(1));
            last = year > 0 ? LocalDate.of(year, 12, 31) : last;
        }
        boolean thisYear = last == LocalDate.MIN && written != null && WITHIN_YEAR.in(words);
        return thisYear ? LocalDate.of(written.getYear(), 12, 31) : last;
    }

    private int year(String words) {
        if (words.startsWith("20")) {
            return Numerals.parse(words.substring(0, 4)).orElse(0);
        }
        int after = words.startsWith("明") || words.startsWith("今明") ? 1 : words.startsWith("后") ? 2 : 0;
        return written == null ? 0 : written.getYear() + after;
    }
}
