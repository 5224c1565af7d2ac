package io.yinuo.letter.internal.text;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds where a line of a letter must have broken, when a page or a program has lost the breaks. */
final class LineBreaks {

    private static final int SHORT = 40;
    private static final String NAME = "[一-鿿·]{2,8}";
    private static final Pattern SALUTATION = Pattern.compile(
            "(?<=答复|复函|答复函|的函|回复)\\s?(?=" + NAME + "(?:、\\s?" + NAME + "){0,9}(?:等\\d{1,3}[位名人])?(?:代表|委员)\\s?:)");
    private static final Pattern AFTER_SALUTATION = Pattern.compile("(?<=[一-鿿)](?:代表|委员|委员会)\\s?:)(?=\\s?\\S)");
    private static final Pattern MARKER =
            Pattern.compile("(?<=[。;:!?])\\s?(?=[一二三四五六七八九十]{1,2}、|\\([一二三四五六七八九十]{1,2}\\))");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<=[。!?])\\s?(?=[一-鿿]{3,25}\\s?[12]\\d{3}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)");
    private static final Pattern DATE = Pattern.compile(
            "(?<=[局委办府会厅院队司站所部处社])\\s?(?=[12]\\d{3}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?(?:$|承办|联系|抄送|\\(|经办|主办))");
    private static final Pattern LABEL = Pattern.compile(
            "(?<=[。日\\d)\\s])(?=(?:联\\s?系\\s?人|承办单位负责人|承办负责人|承办人及联系电话|具体承办人|抄\\s?送)\\s?:)");

    private static final List<Pattern> BEFORE = List.of(MARKER, SIGNATURE, DATE, LABEL);
    private static final List<Pattern> WITH_SALUTATION = List.of(SALUTATION, MARKER, SIGNATURE, DATE, LABEL);

    private LineBreaks() {}

    /** Where to break the line, in its own indices. */
    static TreeSet<Integer> in(String line) {
        var breaks = new TreeSet<Integer>();
        if (line.length() > SHORT) {
            boolean salutes = line.indexOf(':') >= 0 && (line.contains("代表") || line.contains("委员"));
            for (Pattern pattern : salutes ? WITH_SALUTATION : BEFORE) {
                pattern.matcher(line).results().forEach(hit -> breaks.add(hit.start()));
            }
            if (salutes) {
                AFTER_SALUTATION.matcher(line).results().limit(1).forEach(hit -> breaks.add(hit.end()));
            }
        }
        breaks.remove(0);
        return breaks;
    }
}
