package io.yinuo.web.caseform;

import static io.yinuo.web.caseform.FormField.half;
import static io.yinuo.web.caseform.FormField.high;
import static io.yinuo.web.caseform.FormField.row;

import io.yinuo.drafting.LetterPhrases;
import io.yinuo.web.messages.Texts;
import java.util.List;
import java.util.UUID;

/** 面商记录表: a talk with the submitters, to be signed by them. */
final class TalkRecord implements CaseForm {

    private final Texts texts;

    TalkRecord(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        return material.file().consultations().stream()
                .map(each -> new FormChoice(FormKind.TALK_RECORD, each.id(), LetterPhrases.day(each.heldOn())))
                .toList();
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var talk = material.file().consultations().stream()
                .filter(each -> each.id().equals(about))
                .findFirst()
                .orElseThrow(CaseMaterial::nothing);
        var matter = material.matter();
        var fields = List.of(
                half("caseForm.number", matter.numberLabel() + matter.kind().word()),
                half("caseForm.lead", material.lead()),
                row("caseForm.matter", matter.title()),
                half("caseForm.heldOn", LetterPhrases.day(talk.heldOn())),
                half("caseForm.channel", texts.label(talk.channel())),
                row("caseForm.place", talk.place()),
                row("caseForm.participants", talk.participants()),
                high("caseForm.deputyView", talk.deputyView()),
                high("caseForm.agreedChanges", talk.agreedChanges()),
                half("caseForm.recordedBy", talk.recordedBy()),
                half("caseForm.deputySignature", ""));
        return new FilledForm(FormKind.TALK_RECORD, about, texts.label(FormKind.TALK_RECORD), fields);
    }
}
