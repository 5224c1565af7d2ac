package io.yinuo.importing.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of an old ledger that tells of the answer (台账的答复列), with the words by which offices head it. */
enum AnswerColumn {
    DOCUMENT_NUMBER("答复文号", "发文字号", "复文号", "答复字号", "文号"),
    REPLIED_ON("答复日期", "答复时间", "复文日期", "办复日期", "办复时间", "成文日期", "办结日期"),
    OUTCOME("办理结果", "结果分类", "答复结果");

    private final List<String> headings;

    AnswerColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<AnswerColumn> headed(String printed) {
        var heading = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\([^)]*\\)|[^\\p{IsHan}]", "");
        return Arrays.stream(values()).filter(column -> column.headings.stream().anyMatch(heading::endsWith)).findFirst();
    }
}
