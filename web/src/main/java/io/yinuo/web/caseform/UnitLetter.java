package io.yinuo.web.caseform;

import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.web.messages.Texts;
import java.util.List;
import java.util.UUID;

/** 会办函: asks a unit outside of the bureau for its opinion. */
final class UnitLetter implements CaseForm {

    private final Texts texts;

    UnitLetter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        return material.file().outsideUnits().stream()
                .map(each -> new FormChoice(FormKind.UNIT_LETTER, each.id(), each.name()))
                .toList();
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var unit = material.file().outsideUnits().stream()
                .filter(each -> each.id().equals(about))
                .findFirst()
                .orElseThrow(CaseMaterial::nothing);
        var sending = unit.sending();
        var title = texts.get("caseForm.unit.title", material.spokenOf());
        var fields = LetterFields.of(
                material, sending == null ? "" : sending.letterNumber(), title, unit.name() + "：", body(material, unit),
                sending == null ? "" : LetterPhrases.day(sending.sentOn()));
        return new FilledForm(FormKind.UNIT_LETTER, about, title, fields);
    }

    private String body(CaseMaterial material, OutsideUnitView unit) {
        var matter = material.matter();
        var opening = texts.get(
                "caseForm.unit.opening", FormField.known(matter.referrer()), matter.title(), material.spokenOf(),
                FormField.known(LetterPhrases.day(unit.dueOn())));
        return opening + "\n" + FormField.known(material.requests()) + "\n" + texts.get("caseForm.unit.closing");
    }
}
