package io.yinuo.web.caseform;

import static io.yinuo.web.caseform.FormField.half;
import static io.yinuo.web.caseform.FormField.high;
import static io.yinuo.web.caseform.FormField.row;

import io.yinuo.commitment.CommitmentView;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.SignalStatus;
import io.yinuo.deadline.SignalView;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.notification.NoticeKind;
import io.yinuo.web.messages.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** 催办单 and 督办单: what the office director has sent to those who are late. */
final class UrgingSlip implements CaseForm {

    /** The place of the promise among the fields, before what is owed of it. */
    private static final int OWED = 5;

    private final Texts texts;
    private final FormKind kind;
    private final NoticeKind stage;

    private UrgingSlip(Texts texts, FormKind kind, NoticeKind stage) {
        this.texts = texts;
        this.kind = kind;
        this.stage = stage;
    }

    static UrgingSlip urging(Texts texts) {
        return new UrgingSlip(texts, FormKind.URGING_SLIP, NoticeKind.URGING);
    }

    static UrgingSlip supervision(Texts texts) {
        return new UrgingSlip(texts, FormKind.SUPERVISION_SLIP, NoticeKind.SUPERVISION);
    }

    @Override
    public List<FormChoice> choices(CaseMaterial material) {
        return sent(material).map(each -> new FormChoice(kind, each.id(), LetterPhrases.day(each.raisedOn()))).toList();
    }

    private Stream<SignalView> sent(CaseMaterial material) {
        return material.signals().stream().filter(each -> each.stage() == stage && each.status() == SignalStatus.RELEASED);
    }

    /** The promise that is late, where it is one. */
    private static Optional<CommitmentView> promise(CaseMaterial material, SignalView signal) {
        return material.file().commitments().stream()
                .filter(each -> signal.deadlineKind() == DeadlineKind.COMMITMENT && each.id().equals(signal.subjectId()))
                .findFirst();
    }

    /** A promise is urged at the section that owes it; the officer of the matter is told only where that is the lead section. */
    @Override
    public FilledForm fill(CaseMaterial material, UUID about) {
        var signal = sent(material).filter(each -> each.id().equals(about)).findFirst().orElseThrow(CaseMaterial::nothing);
        var matter = material.matter();
        var promise = promise(material, signal);
        var lead = material.file().leadSection();
        var owner = promise.map(CommitmentView::ownerSectionName).orElse(lead);
        var fields = new ArrayList<FormField>(List.of(
                half("caseForm.session", matter.sessionLabel()),
                half("caseForm.number", matter.numberLabel() + matter.kind().word()),
                row("caseForm.matter", matter.title()),
                half(promise.isPresent() ? "caseForm.ownerSection" : "caseForm.leadSection", owner),
                half("caseForm.officer", Objects.equals(owner, lead) ? material.file().officer() : ""),
                half("caseForm.owed", texts.label(signal.deadlineKind())),
                half("caseForm.dueOn", material.due(signal.dueOn())),
                high("caseForm.urging", texts.get("caseForm.urging.text", material.spokenOf(),
                        texts.label(signal.deadlineKind()), material.due(signal.dueOn()))),
                high("caseForm.words", signal.words()),
                half("caseForm.issuedBy", signal.decidedBy()),
                half("caseForm.issuedOn", LetterPhrases.day(signal.raisedOn())),
                high("caseForm.answer", ""),
                half("caseForm.receivedBy", ""),
                half("caseForm.answeredOn", "")));
        promise.ifPresent(each -> fields.add(OWED, high("caseForm.promise", each.exactWords())));
        return new FilledForm(kind, about, texts.label(kind), fields);
    }
}
