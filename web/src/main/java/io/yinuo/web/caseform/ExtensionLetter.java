package io.yinuo.web.caseform;

import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.AdjustmentStatus;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** 延期申请函: asks the referrer for a later day, or that days do not count, once a leader of the bureau has agreed. */
final class ExtensionLetter implements CaseForm {

    private final Texts texts;

    ExtensionLetter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        return asked(material)
                .map(each -> new FormChoice(
                        FormKind.EXTENSION_LETTER, each.id(), texts.get("caseForm.until", LetterPhrases.day(each.lastDay()))))
                .toList();
    }

    private static Stream<AdjustmentView> asked(CaseMaterial material) {
        return material.adjustments().stream()
                .filter(each -> each.status() == AdjustmentStatus.APPROVED || each.status() == AdjustmentStatus.DECLINED
                        || each.status().isEffective());
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var asked = asked(material).filter(each -> each.id().equals(about)).findFirst().orElseThrow(CaseMaterial::nothing);
        boolean isExtension = asked.kind() == AdjustmentKind.EXTENSION;
        var title = texts.get(isExtension ? "caseForm.extension.title" : "caseForm.suspension.title", material.spokenOf());
        var fields = LetterFields.of(
                material, "", title, FormField.known(material.matter().referrer()) + "：", body(material, asked, isExtension), "");
        return new FilledForm(FormKind.EXTENSION_LETTER, about, title, fields);
    }

    private String body(CaseMaterial material, AdjustmentView asked, boolean isExtension) {
        var matter = material.matter();
        var reason = ReturnLetter.clause(asked.reason());
        var before = FormField.known(LetterPhrases.day(dueBefore(material, asked)));
        var lastDay = LetterPhrases.day(asked.lastDay());
        return isExtension
                ? texts.get("caseForm.extension.body", matter.title(), material.spokenOf(), before, reason, lastDay)
                : texts.get(
                        "caseForm.suspension.body", matter.title(), material.spokenOf(), before, reason,
                        LetterPhrases.day(asked.firstDay()), lastDay);
    }

    private static LocalDate dueBefore(CaseMaterial material, AdjustmentView asked) {
        if (asked.dueBefore() != null) {
            return asked.dueBefore();
        }
        return material.file().deadlines().stream()
                .filter(each -> each.id().equals(asked.deadlineId()))
                .map(DeadlineView::dueOn)
                .findFirst()
                .orElse(null);
    }
}
