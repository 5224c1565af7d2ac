package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.suggestion.MatterKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One rule of a book; the kind of matter is ANY where it holds for all. */
@Embeddable
record RuleRow(
        @Enumerated(EnumType.STRING) DeadlineKind deadlineKind, String matterKind, boolean complexMatter, RuleColumns columns) {

    private static final String ANY = "ANY";

    static RuleRow of(DeadlineRule rule) {
        var matter = rule.matter() == null ? ANY : rule.matter().name();
        return new RuleRow(rule.kind(), matter, rule.complex(), RuleColumns.of(rule.term(), rule.source()));
    }

    DeadlineRule rule() {
        var matter = matterKind.equals(ANY) ? null : MatterKind.valueOf(matterKind);
        return new DeadlineRule(deadlineKind, matter, complexMatter, columns.term(), columns.source());
    }
}
