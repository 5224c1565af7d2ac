package io.yinuo.web.caseform;

import static io.yinuo.web.caseform.FormField.half;
import static io.yinuo.web.caseform.FormField.row;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyView;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.web.messages.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** 办理呈批表: the matter with every opinion on it, one for each letter, or for the matter as long as there is none. */
final class ApprovalSlip implements CaseForm {

    private final Texts texts;

    ApprovalSlip(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        var replies = material.file().replies();
        if (replies.isEmpty()) {
            return List.of(new FormChoice(FormKind.APPROVAL_SLIP, material.matter().id(), ""));
        }
        return replies.stream()
                .map(ReplyFile::reply)
                .map(reply -> new FormChoice(FormKind.APPROVAL_SLIP, reply.id(), nameOf(reply, replies.size())))
                .toList();
    }

    private static String nameOf(ReplyView reply, int count) {
        return count == 1 ? "" : reply.documentNumber() == null ? reply.title() : reply.documentNumber();
    }

    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var reply = material.file().replies().stream().filter(each -> each.reply().id().equals(about)).findFirst();
        if (reply.isEmpty() && !material.matter().id().equals(about)) {
            throw CaseMaterial.nothing();
        }
        var fields = new ArrayList<>(matter(material));
        reply.map(ReplyFile::reply).ifPresent(each -> fields.addAll(letter(each)));
        var opinions = new SlipOpinions(material, texts).of(reply.orElse(null));
        return new FilledForm(FormKind.APPROVAL_SLIP, about, texts.label(FormKind.APPROVAL_SLIP), fields, opinions);
    }

    private List<FormField> matter(CaseMaterial material) {
        var matter = material.matter();
        return List.of(
                half("caseForm.session", matter.sessionLabel()),
                half("caseForm.number", matter.numberLabel() + matter.kind().word()),
                row("caseForm.matter", matter.title()),
                half("caseForm.lead", material.lead()),
                half("caseForm.coSigners", material.coSigners()),
                half("caseForm.referrer", matter.referrer()),
                half("caseForm.referredOn", LetterPhrases.day(matter.referredOn())),
                half("caseForm.leadSection", material.file().leadSection()),
                half("caseForm.coSections", coSections(material)),
                half("caseForm.officer", material.file().officer()),
                half("caseForm.dueOn", material.dueOn()));
    }

    private List<FormField> letter(ReplyView reply) {
        var marks = LetterPhrases.outcome(reply.outcome()) + "　" + LetterPhrases.disclosure(reply.disclosure());
        return List.of(
                row("caseForm.letter", reply.title()),
                half("caseForm.documentNumber", reply.documentNumber()),
                half("caseForm.marks", marks));
    }

    private static String coSections(CaseMaterial material) {
        return material.file().assignments().stream()
                .filter(each -> each.role() == AssignmentRole.CO_HANDLER && each.status().isOpen())
                .map(AssignmentView::sectionName)
                .collect(Collectors.joining("、"));
    }
}
