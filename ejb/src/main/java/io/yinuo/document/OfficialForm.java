package io.yinuo.document;

import java.util.List;
import java.util.Objects;

/**
 * A paper of a case with fields (表单), such as 办理呈批表 or 征询意见表.
 *
 * @param left above the first block at the left, such as the number; empty where there is none
 * @param right above the first block at the right, such as the date
 * @param blocks tables and paragraphs in their order
 */
public record OfficialForm(String title, String left, String right, List<Block> blocks) implements OfficialDocument {

    public OfficialForm {
        Objects.requireNonNull(title);
        left = Objects.requireNonNullElse(left, "");
        right = Objects.requireNonNullElse(right, "");
        blocks = List.copyOf(blocks);
    }
}
