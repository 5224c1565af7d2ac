package io.yinuo.web.caseform;

import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.messages.Texts;
import java.util.List;
import java.util.UUID;

/** 退办申请函: asks the referrer to take the matter back; before the request is recorded its ground is left open. */
final class ReturnLetter implements CaseForm {

    private final Texts texts;

    ReturnLetter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        if (!material.returns().isEmpty()) {
            return material.returns().stream()
                    .map(each -> new FormChoice(FormKind.RETURN_LETTER, each.id(), LetterPhrases.day(each.askedOn())))
                    .toList();
        }
        boolean early = material.matter().status().compareTo(SuggestionStatus.HANDLING) <= 0;
        return early ? List.of(new FormChoice(FormKind.RETURN_LETTER, material.matter().id(), "")) : List.of();
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        if (choices(material).stream().noneMatch(each -> each.about().equals(about))) {
            throw CaseMaterial.nothing();
        }
        var asked = material.returns().stream().filter(each -> each.id().equals(about)).findFirst();
        var matter = material.matter();
        var title = texts.get("caseForm.return.title", material.spokenOf());
        var body = texts.get(
                "caseForm.return.body", LetterPhrases.day(matter.referredOn()), matter.title(), material.spokenOf(),
                FormField.known(asked.map(ReferralReturnView::reason).map(ReturnLetter::clause).orElse("")),
                FormField.known(asked.map(ReferralReturnView::proposedUnit).orElse("")));
        var signedOn = asked.map(each -> LetterPhrases.day(each.askedOn())).orElse("");
        return new FilledForm(
                FormKind.RETURN_LETTER, about, title,
                LetterFields.of(material, "", title, FormField.known(matter.referrer()) + "：", body, signedOn));
    }

    /** Without its full stop, to stand in a sentence. */
    static String clause(String reason) {
        return reason.strip().replaceFirst("[。.；;]$", "");
    }
}
