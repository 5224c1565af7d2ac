package io.yinuo.web.caseform;

import io.yinuo.assignment.ReferralReturns;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.Directory;
import io.yinuo.document.Cell;
import io.yinuo.document.DocumentFormat;
import io.yinuo.document.Press;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.signoff.CollectiveStudies;
import io.yinuo.web.messages.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the papers of a case (生成材料), for those of the bureau who work on it: the boundaries from which it reads refuse
 * everybody else.
 */
@RequestScoped
public class CaseForms {

    @Inject
    CaseFiles files;

    @Inject
    Directory directory;

    @Inject
    ReferralReturns returns;

    @Inject
    Adjustments adjustments;

    @Inject
    Signals signals;

    @Inject
    CollectiveStudies studies;

    @Inject
    Press press;

    private final Texts texts = Texts.in(Texts.CHINESE);
    private final Map<FormKind, CaseForm> forms = forms(texts);
    private CaseMaterial read;

    static Map<FormKind, CaseForm> forms(Texts texts) {
        var forms = new EnumMap<FormKind, CaseForm>(FormKind.class);
        forms.put(FormKind.APPROVAL_SLIP, new ApprovalSlip(texts));
        forms.put(FormKind.REFERRAL_SLIP, new ReferralSlip(texts));
        forms.put(FormKind.TALK_RECORD, new TalkRecord(texts));
        forms.put(FormKind.UNIT_LETTER, new UnitLetter(texts));
        forms.put(FormKind.RETURN_LETTER, new ReturnLetter(texts));
        forms.put(FormKind.EXTENSION_LETTER, new ExtensionLetter(texts));
        forms.put(FormKind.URGING_SLIP, UrgingSlip.urging(texts));
        forms.put(FormKind.SUPERVISION_SLIP, UrgingSlip.supervision(texts));
        forms.put(FormKind.DELIVERY_RECEIPT, new DeliveryReceipt(texts));
        forms.put(FormKind.RATING_FORM, new RatingSheet(texts));
        return forms;
    }

    /** What can be made of the case at present. */
    public List<FormChoice> choices(UUID suggestionId) {
        return choices(material(suggestionId));
    }

    /** The same for a case whose file is open already. */
    List<FormChoice> choices(CaseFile file) {
        return choices(material(file));
    }

    private List<FormChoice> choices(CaseMaterial material) {
        return forms.values().stream().flatMap(each -> each.choices(material).stream()).toList();
    }

    /** @throws io.yinuo.shared.NotFound {@code FORM_UNAVAILABLE} when the case has nothing of which it could be made */
    public FilledForm fill(UUID suggestionId, FormKind kind, UUID about) {
        return forms.get(kind).fill(material(suggestionId), about);
    }

    /** The paper as a file. */
    public byte[] print(UUID suggestionId, FilledForm form, DocumentFormat format) {
        return print(suggestionId, form, List.of(), format);
    }

    /** The paper with one more row at its end, which is not kept. */
    byte[] print(UUID suggestionId, FilledForm form, List<Cell> extra, DocumentFormat format) {
        return press.print(new FormPrint(texts, material(suggestionId).bureau().name()).of(form, extra), format);
    }

    /** How its file is called: what it is, and of which matter. */
    public String fileName(UUID suggestionId, FilledForm form, DocumentFormat format) {
        var matter = material(suggestionId).matter();
        var name = choices(suggestionId).stream()
                .filter(each -> each.kind() == form.kind() && each.about().equals(form.about()))
                .map(FormChoice::name)
                .findFirst()
                .orElse("");
        var whole = texts.label(form.kind()) + " " + matter.numberLabel() + (name.isEmpty() ? "" : " " + name);
        return format.fileName(whole);
    }

    CaseMaterial material(UUID suggestionId) {
        if (read == null || !read.matter().id().equals(suggestionId)) {
            read = material(files.open(suggestionId));
        }
        return read;
    }

    private CaseMaterial material(CaseFile file) {
        var id = file.suggestion().id();
        return new CaseMaterial(
                file, directory.bureau(file.suggestion().bureauId()), returns.ofCase(id), adjustments.ofCase(id),
                signals.ofCase(id), studies.ofCase(id));
    }
}
