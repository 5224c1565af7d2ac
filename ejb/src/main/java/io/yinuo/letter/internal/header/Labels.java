package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that stand behind a label, in the table of a web page or on a line of the letter: 公开方式：主动公开. */
final class Labels {

    private static final String NAMES =
            "索引号|组配分类|发布机构|发文机关|发文单位|发文日期|发布日期|发布时间|成文日期|生成日期|公开方式|公开范围|公开属性|公开形式|公开类别"
                    + "|文号|发文字号|主题词|主题分类|信息名称|名称|标题|有效性|类别|办理结果|办理结果类别|办理类型|答复类别|答复类型|办理类别|结果类别|类别标记|办复类别|办理分类"
                    + "|签发人|责任部门|关键字|关键词|浏览次数|公开时限|公开程序|来源|信息来源|是否公开|是否同意公开|分类|提案名称|建议名称|提案标题|建议标题";
    private static final Wording LABELLED = Wording.of(
            "(?:^|(?<=[|\\]】):号类日0-9A-E一-鿿]))\\[?【?(" + NAMES + ")\\]?】?:\\|?");
    private static final int LONGEST = 200;

    private final Map<String, String> values = new HashMap<>();

    Labels(List<Paragraph> paragraphs) {
        paragraphs.forEach(this::read);
    }

    private void read(Paragraph paragraph) {
        var text = paragraph.text();
        if (text.indexOf(':') < 0 || text.length() > 2 * LONGEST) {
            return;
        }
        var hits = LABELLED.search(paragraph.phrase()).results().toList();
        for (int i = 0; i < hits.size(); i++) {
            int from = hits.get(i).end();
            int next = i + 1 < hits.size() ? hits.get(i + 1).start() : text.length();
            int bar = text.indexOf('|', from);
            int to = bar >= from && bar < next ? bar : next;
            if (to > from && to - from <= LONGEST) {
                values.putIfAbsent(hits.get(i).group(1), paragraph.asSent(from, to));
            }
        }
    }

    /** The value of the first of the labels that has one. */
    Optional<String> value(String... labels) {
        for (String label : labels) {
            if (values.containsKey(label)) {
                return Optional.of(values.get(label));
            }
        }
        return Optional.empty();
    }

    /** Whether the paragraph only states such values. */
    static boolean isLabelled(Paragraph paragraph) {
        return LABELLED.search(paragraph.phrase()).lookingAt();
    }
}
