package io.yinuo.web.caseform;

import static io.yinuo.web.caseform.FormField.half;
import static io.yinuo.web.caseform.FormField.high;
import static io.yinuo.web.caseform.FormField.row;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.web.messages.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** 转办通知单: by which the office hands the matter to a section, once the leaders have approved it. */
final class ReferralSlip implements CaseForm {

    private final Texts texts;

    ReferralSlip(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        return handed(material)
                .map(each -> new FormChoice(FormKind.REFERRAL_SLIP, each.id(), each.sectionName()))
                .toList();
    }

    private static Stream<AssignmentView> handed(CaseMaterial material) {
        return material.file().assignments().stream()
                .filter(each -> each.status().isOpen() && each.status() != AssignmentStatus.PROPOSED);
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var line = handed(material).filter(each -> each.id().equals(about)).findFirst().orElseThrow(CaseMaterial::nothing);
        var matter = material.matter();
        boolean leads = line.role() == AssignmentRole.LEAD;
        var fields = List.of(
                half("caseForm.session", matter.sessionLabel()),
                half("caseForm.number", matter.numberLabel() + matter.kind().word()),
                row("caseForm.matter", matter.title()),
                half("caseForm.lead", material.lead()),
                half("caseForm.coSigners", material.coSigners()),
                half("caseForm.referrer", matter.referrer()),
                half("caseForm.referredOn", LetterPhrases.day(matter.referredOn())),
                half("caseForm.section", line.sectionName()),
                half("caseForm.role", texts.label(line.role())),
                half("caseForm.officer", line.officerName()),
                half("caseForm.dueOn", leads ? material.dueOn() : material.due(line.dueOn())),
                high("caseForm.requests", material.requests()),
                high("caseForm.demands", texts.get(leads ? "caseForm.demands.lead" : "caseForm.demands.co")),
                half("caseForm.handedBy", ""),
                half("caseForm.receivedBy", ""));
        return new FilledForm(FormKind.REFERRAL_SLIP, about, texts.label(FormKind.REFERRAL_SLIP), fields);
    }
}
