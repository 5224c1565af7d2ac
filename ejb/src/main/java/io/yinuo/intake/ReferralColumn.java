package io.yinuo.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of a referral list (交办清单的列), with the words by which offices head it.
 *
 * <p>The first word is the one of our own template. A heading that is longer ends with the word: 领衔代表联系电话 is a phone.
 */
public enum ReferralColumn {
    SERIAL(null, "序号", "顺序号"),
    KIND("kind", "类别", "件别", "种类", "建议类别", "提案类别"),
    SESSION("sessionLabel", "届次", "会次", "会议届次", "会议名称"),
    NUMBER("numberText", "编号", "建议号", "提案号", "案号", "件号", "号数", "议案号"),
    TITLE("title", "标题", "案由", "题目", "建议名称", "提案名称", "题名", "议题"),
    SUBMITTER(
            "submitters", "领衔代表（委员）", "领衔代表", "领衔人", "领衔委员", "提出人", "提出者", "提案人", "提案者", "代表姓名", "委员姓名", "第一提案人",
            "姓名", "代表", "委员"),
    CO_SIGNERS("submitters", "附议人", "附议代表", "附议委员", "联名代表", "联名人", "联名委员", "其他代表"),
    DELEGATION("submitters", "代表团（界别）", "代表团", "界别", "所在单位"),
    PHONE("submitters", "联系电话", "电话", "手机", "手机号", "联系方式"),
    REFERRER("referrer", "交办单位", "交办机关", "交办机构"),
    REFERRED_ON("referredOn", "交办日期", "交办时间", "交办日", "转办日期"),
    HANDLING_ROLE("handlingRole", "办理类型", "承办方式", "办理方式", "承办类型", "办理形式"),
    LEAD_UNIT("handlingRole", "主办单位", "牵头单位", "主办", "承办单位"),
    PARTNERS("partnerUnits", "会办单位", "协办单位", "会办", "协办", "分办单位"),
    KEY_MATTER("keyMatter", "重点督办", "是否重点", "重点件", "重点"),
    BODY("body", "内容", "原文", "正文", "建议内容", "提案内容");

    private static final Pattern BESIDE_THE_POINT = Pattern.compile("[(（][^)）]*[)）]|[^\\p{IsHan}]");

    private final String field;
    private final List<String> headings;

    ReferralColumn(String field, String... headings) {
        this.field = field;
        this.headings = List.of(headings);
    }

    /** How our own template heads it. */
    public String heading() {
        return headings.get(0);
    }

    /** The column that a heading announces, by the longest word that ends it. */
    public static Optional<ReferralColumn> headed(String printed) {
        var heading = bare(printed);
        return Arrays.stream(values())
                .filter(column -> column.longestEnding(heading) > 0)
                .max(Comparator.comparingInt(column -> column.longestEnding(heading)));
    }

    /** The column in which the component of the command stands, such as {@code numberText} or {@code submitters[1].name}. */
    public static ReferralColumn ofField(String name) {
        return Arrays.stream(values())
                .filter(column -> column.field != null && (name + "[").startsWith(column.field + "["))
                .findFirst()
                .orElse(SERIAL);
    }

    private int longestEnding(String heading) {
        return words().filter(heading::endsWith).mapToInt(String::length).max().orElse(0);
    }

    private Stream<String> words() {
        return headings.stream().map(ReferralColumn::bare);
    }

    private static String bare(String printed) {
        return BESIDE_THE_POINT.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
    }
}
