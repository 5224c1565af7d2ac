package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Search;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks at the top or the foot of a letter: the class of the result and whether it is disclosed. */
final class MarksReader {

    private static final String LETTER = "([A-Ea-e]\\d?)";
    private static final String WORDED = "(?:已经?解决|解决或基本解决|基本解决|解决采纳|正在解决|部分解决|计划解决|计划采纳|列入计划.{0,6}|逐步解决|暂缓解决|留作参考|已采纳|采纳|拟采纳|暂难解决|暂时难以解决|不可行|.{2,6}参考)";
    private static final List<Wording> CLASSES = List.of(
            Wording.of("^[\\[(【]?(" + LETTER.replace("(", "(?:") + "[:：、.]" + WORDED + ")[\\])】]?$"),
            Wording.of("^[\\[(【“]?" + LETTER + "[”\\])】]?类?[\\])】]?$"),
            Wording.of("(?:类别|结果|类型|分类|标记|标注|标识)[:：]?[“(]?" + LETTER + "类?[”)]?(?![A-Za-z0-9])"),
            Wording.of("(?<=\\d号)" + LETTER + "(?=$|[(]|同意|主动|依申请|不予|公开)"),
            Wording.of("(?<=\\d号)(" + WORDED + ")$"),
            Wording.of("(?<![A-Za-z0-9])[“(\\[【]?" + LETTER + "[”\"]?类(?!似|型|别|区|地|企|人)"),
            Wording.of("(?:办理结果|办理情况|答复类别|办理类别|类别|办理类型)[:：](" + WORDED + ")\\)?$"),
            Wording.of("^[\\[(【]?(" + WORDED + ")[\\])】]?$"));
    private static final Wording DISCLOSURE = Wording.of(
            "(?<!法定)主动公开(?!目录|内容|基本|事项|信息)|依申请公开(?!指南|目录|受理|表)|不予公开|不宜公开|(?<!是否)(?<!是否不)同意公开|不同意公开|此件公开发布|此件公开|公开发布|内部公开|全文公开|可以公开|可公开|不公开|部分公开");
    /** 是否同意公开（是）: the question says nothing, its answer does. */
    private static final Wording ASKED = Wording.of("是否(?!依申请|不)[一-鿿]{0,6}公开(?:发布)?[:(\\[]*(?<answer>是|否|不?同意|不?公开)(?![一-鿿])");
    /** In the table of a page that has lost its colons. */
    private static final Wording STATED = Wording.of("公开(?:方式|属性|形式|类别)(主动公开|依申请公开|不予公开)");
    private static final Wording ANSWER = Wording.of("^(?:是|否|不?公开)(?=$|[|\\s])");
    private static final Wording ONLY_LETTER = Wording.of("^[“(]?" + LETTER + "[”)]?类?[”)]?$");
    private static final Wording ONLY_WORDED = Wording.of(WORDED);
    private static final int SHORT = 60;
    private static final int NEAR = 8;

    private MarksReader() {}

    static Optional<String> resultClass(Layout layout, Labels labels) {
        var labelled = labels.value("办理结果", "办理结果类别", "答复类别", "办理类别", "办理类型", "结果类别", "答复类型", "类别标记", "办复类别", "办理分类", "类别")
                .map(MarksReader::ofLabel)
                .filter(value -> !value.isEmpty());
        return labelled.or(() -> marks(layout)
                .flatMap(line -> classIn(line).stream())
                .findFirst());
    }

    private static String ofLabel(String value) {
        var hit = ONLY_LETTER.search(value);
        return hit.find() ? hit.group(1) : ONLY_WORDED.fits(value) ? value : "";
    }

    private static Optional<String> classIn(Paragraph line) {
        if (line.length() > SHORT || line.text().indexOf('。') >= 0) {
            return Optional.empty();
        }
        for (Wording pattern : CLASSES) {
            var hit = pattern.search(line.phrase());
            if (hit.find()) {
                return Optional.of(line.asSent(hit.start(1), hit.end(1)));
            }
        }
        return Optional.empty();
    }

    static Optional<String> disclosure(Layout layout, Labels labels) {
        return marks(layout)
                .filter(line -> line.length() <= SHORT && line.text().indexOf('>') < 0 && line.text().indexOf('|') < 0)
                .flatMap(line -> disclosureIn(line.text()).stream())
                .findFirst()
                .or(() -> labels.value("公开方式", "公开属性", "公开形式", "公开类别").flatMap(MarksReader::disclosureIn))
                .or(() -> Stream.concat(layout.web().stream(), layout.head().stream())
                        .map(line -> STATED.search(line.phrase()))
                        .filter(Search::find)
                        .map(hit -> hit.group(1))
                        .findFirst())
                .or(() -> labels.value("是否公开", "是否同意公开").flatMap(MarksReader::answer));
    }

    /** 是否公开：是. */
    private static Optional<String> answer(String words) {
        var hit = ANSWER.search(words);
        return disclosureIn(words).or(() -> hit.find() ? Optional.of(hit.group()) : Optional.empty());
    }

    private static Optional<String> disclosureIn(String words) {
        var asked = ASKED.search(words);
        if (asked.find()) {
            return Optional.of(asked.group("answer"));
        }
        var hit = DISCLOSURE.search(words);
        return hit.find() ? Optional.of(hit.group()) : Optional.empty();
    }

    /** The lines near the letter; those of the page above it name classes and disclosure too. */
    private static Stream<Paragraph> marks(Layout layout) {
        int above = layout.head().size();
        return Stream.concat(layout.head().stream().skip(Math.max(0, above - NEAR)), layout.tail().stream());
    }
}
