package io.yinuo.drafting.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text says that no proofreader may change: figures in either script with what they count, dates, names and
 * titles, and the words that deny, agree, bind, promise, or say how much.
 *
 * <p>It rather takes too much for substance than too little: what is refused here goes back to the signatory.
 */
final class Substance {

    private static final String TITLES = "《[^》]*》|〔[^〕]*〕";
    private static final String NAMED =
            "\\p{IsHan}{1,4}(?:小学|中学|学校|幼儿园|学院|大学|医院|公司|政府|教育局|代表|委员|校长|局长|主任|科长|老师|同志)";
    private static final String FIGURES = "第?\\d+(?:[.,:/~～—-]\\d+)*[%％‰]?\\p{IsHan}?";
    private static final String CHINESE_FIGURES =
            "第?[〇零一二三四五六七八九十百千万亿两半几数]+[年月日天周次所个名人元件项倍成级班组家间门册节课时分点岁届条款号期批度例户台套]?";
    private static final String LATIN = "[A-Za-z]+";

    private static final Stream<String> WORDS = Stream.of(
            // deny, stop, refuse
            "不 未 无 非 否 没 勿 禁 免 拒 停 除 撤销 取消 终止 废止 反对 驳回",
            // agree, allow
            "同意 批准 允许 准予 支持 采纳 认可",
            // bind, promise, report as done
            "确保 保证 承诺 力争 争取 计划 预计 原则上 完成 落实 实现 建成 开齐 配齐 解决 办结 应 须 必 可 能 将 拟 已 正 曾 尚 暂",
            // say how much, who, in which direction
            "全部 所有 全体 全市 全县 全区 部分 超过 不少于 至少 最多 以上 以下 以内 每 各 均 都 仅 只 约 近 余 少 多 高 低 增 减 加 升 降 扩 缩 有 是 和 或",
            // say when
            "今年 明年 去年 后年 本年 当年 本月 下月 上月 年底 年初 月底 学期 春季 秋季 寒假 暑假 前 后 内 外 早 晚");

    private static final String TERMS = WORDS.flatMap(line -> Stream.of(line.split(" ")))
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|"));

    private final Pattern pieces;

    /** @param names of people and organs that the case knows */
    Substance(Collection<String> names) {
        var known = names.stream()
                .filter(name -> name != null && !name.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        pieces = Pattern.compile(Stream.concat(
                        known.stream(), Stream.of(TITLES, NAMED, FIGURES, CHINESE_FIGURES, LATIN, TERMS))
                .collect(Collectors.joining("|")));
    }

    /** A piece of substance that only one of the texts has, or that stands elsewhere in the other. */
    Optional<String> difference(String before, String after) {
        var old = pieces(before);
        var now = pieces(after);
        if (old.equals(now)) {
            return Optional.empty();
        }
        return Stream.of(without(old, now), without(now, old), old).flatMap(List::stream).findFirst();
    }

    private static List<String> without(List<String> some, List<String> others) {
        var rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private List<String> pieces(String text) {
        return pieces.matcher(withPlainDigits(text)).results().map(MatchResult::group).toList();
    }

    /** Full-width digits say the same as plain ones. */
    static String withPlainDigits(String text) {
        return text.codePoints()
                .map(each -> each >= '０' && each <= '９' ? each - '０' + '0' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
