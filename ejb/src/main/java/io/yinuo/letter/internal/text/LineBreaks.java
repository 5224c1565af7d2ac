package io.yinuo.letter.internal.text;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Finds where a line of a letter must have broken, when a page or a program has lost the breaks. */
final class LineBreaks {

    private static final int SHORT = 40;
    private static final String NAME = "[一-鿿·]{2,8}";
    private static final Wording SALUTATION = Wording.of(
            "(?<=答复|复函|答复函|的函|回复)\\s?(?=" + NAME + "(?:、\\s?" + NAME + "){0,9}(?:等\\d{1,3}[位名人])?(?:代表|委员)\\s?:)");
    private static final Wording AFTER_SALUTATION = Wording.of("(?<=[一-鿿)](?:代表|委员|委员会)\\s?:)(?=\\s?\\S)");
    private static final Wording MARKER =
            Wording.of("(?<=[。;:!?])\\s?(?=[一二三四五六七八九十]{1,2}、|\\([一二三四五六七八九十]{1,2}\\))");
    private static final Wording SIGNATURE = Wording.of(
            "(?<=[。!?])\\s?(?=(?:[一-鿿]{3,25}\\s){0,3}[一-鿿]{3,25}\\s?[12]\\d{3}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)");
    private static final Wording UNDATED = Wording.of(
            "(?<=[。!?])\\s?(?=[一-鿿]{2,22}(?:局|委|委员会|办公室|办事处|政府|厅|支队|大队|法院|检察院|联合会)\\s?(?:$|联\\s?系|承办|抄\\s?送))");
    private static final Wording WEB = Wording.of(
            "(?<=[】\\]])\\s?(?=(?:关于|对).{6,60}(?:答复|复函))"
                    + "|(?<=\\S)\\s(?=(?:发布日期|发布时间|信息来源|来源|浏览次数|相关链接|版权所有|责任编辑):)|(?<=\\S)\\s(?=打印\\s?[|关本])");
    private static final Wording DATE = Wording.of(
            "(?<=[局委办府会厅院队司站所部处社])\\s?(?=[12]\\d{3}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?(?:$|承办|联系|抄送|\\(|经办|主办|分管))");
    private static final Wording LABEL = Wording.of(
            "(?<=日)\\s?(?=\\((?:联系|承办|经办))|(?<=日)\\s?(?=(?:承办人|经办人|分管领导|承办科室|主办科室|联系电话)[^。]{0,6}:)|(?<=[。日\\d)\\s])(?=(?:联\\s?系\\s?人|承办单位负责人|承办负责人|承办人及联系电话|具体承办人|抄\\s?送)\\s?:)");

    private static final List<Wording> BEFORE = List.of(MARKER, SIGNATURE, UNDATED, DATE, LABEL, WEB);
    private static final List<Wording> WITH_SALUTATION = List.of(SALUTATION, MARKER, SIGNATURE, UNDATED, DATE, LABEL, WEB);

    private LineBreaks() {}

    /** Where to break the line, in its own indices. */
    static Collection<Integer> in(String all, int from, int to) {
        if (to - from <= SHORT) {
            return List.of();
        }
        var line = new Phrase(all.substring(from, to));
        var breaks = new TreeSet<Integer>();
        boolean salutes = line.text().indexOf(':') >= 0 && (line.text().contains("代表") || line.text().contains("委员"));
        for (Wording wording : salutes ? WITH_SALUTATION : BEFORE) {
            var hit = wording.search(line);
            while (hit.find()) {
                breaks.add(hit.start());
            }
        }
        if (salutes) {
            var hit = AFTER_SALUTATION.search(line);
            if (hit.find()) {
                breaks.add(hit.end());
            }
        }
        breaks.remove(0);
        return breaks;
    }
}
