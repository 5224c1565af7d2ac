package io.yinuo.feedback;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of a list of ratings (评价清单的列), with the words by which congress and CPPCC head it.
 *
 * <p>The first word is the one of our own template; a heading that is longer ends with the word.
 */
public enum RatingColumn {
    SERIAL("序号", "顺序号"),
    KIND("类别", "件别", "种类"),
    SESSION("届次", "会次", "会议名称"),
    NUMBER("编号", "建议号", "提案号", "案号", "件号", "号数"),
    TITLE("标题", "案由", "题目", "建议名称", "提案名称", "题名"),
    SUBMITTER("代表（委员）", "评价人", "领衔代表", "领衔委员", "提出人", "提案人", "姓名", "代表", "委员"),
    ATTITUDE("办理态度", "态度评价", "态度满意度", "态度"),
    RESULT("办理结果", "结果评价", "结果满意度", "结果", "满意度", "满意程度", "总体评价", "评价"),
    REMARK("意见", "备注", "意见建议", "不满意原因");

    private static final Pattern BESIDE_THE_POINT = Pattern.compile("[(（][^)）]*[)）]|[^\\p{IsHan}]");

    private final List<String> headings;

    RatingColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** How our own template heads it. */
    public String heading() {
        return headings.get(0);
    }

    /** The column that a heading announces, by the longest word that ends it. */
    public static Optional<RatingColumn> headed(String printed) {
        var heading = bare(printed);
        return Arrays.stream(values())
                .filter(column -> column.longestEnding(heading) > 0)
                .max(Comparator.comparingInt(column -> column.longestEnding(heading)));
    }

    private int longestEnding(String heading) {
        return words().filter(heading::endsWith).mapToInt(String::length).max().orElse(0);
    }

    private Stream<String> words() {
        return headings.stream().map(RatingColumn::bare);
    }

    private static String bare(String printed) {
        return BESIDE_THE_POINT.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
    }
}
