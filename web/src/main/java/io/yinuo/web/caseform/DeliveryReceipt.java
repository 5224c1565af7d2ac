package io.yinuo.web.caseform;

import static io.yinuo.web.caseform.FormField.half;
import static io.yinuo.web.caseform.FormField.high;
import static io.yinuo.web.caseform.FormField.row;

import io.yinuo.delivery.DeliveryView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.web.messages.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 送达回执: one for each submitter, from the number of the letter on; to be signed, or of what was recorded. */
final class DeliveryReceipt implements CaseForm {

    private final Texts texts;

    DeliveryReceipt(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        return material.numbered().isEmpty() ? List.of() : material.eachSubmitter(FormKind.DELIVERY_RECEIPT);
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var letter = material.numbered().stream().findFirst().orElseThrow(CaseMaterial::nothing);
        var submitter = material.submitter(about);
        var delivery = letter.deliveries().stream().filter(each -> each.submitterId().equals(about)).findFirst();
        var matter = material.matter();
        var fields = List.of(
                half("caseForm.number", matter.numberLabel() + matter.kind().word()),
                half("caseForm.documentNumber", letter.reply().documentNumber()),
                row("caseForm.letter", letter.reply().title()),
                half("caseForm.submitter", submitter.name()),
                half("caseForm.delegation", submitter.delegation()),
                half("caseForm.mode", delivery.map(each -> texts.label(each.mode())).orElse("")),
                half("caseForm.deliveredOn", delivery.map(each -> LetterPhrases.day(each.deliveredOn())).orElse("")),
                half("caseForm.deliveredBy", delivery.map(DeliveryView::recordedBy).orElse("")),
                half("caseForm.receiver", receiver(delivery)),
                high("caseForm.remarks", ""));
        return new FilledForm(FormKind.DELIVERY_RECEIPT, about, texts.label(FormKind.DELIVERY_RECEIPT), fields);
    }

    private static String receiver(Optional<DeliveryView> delivery) {
        return delivery.map(DeliveryView::receiver).orElse("");
    }
}
