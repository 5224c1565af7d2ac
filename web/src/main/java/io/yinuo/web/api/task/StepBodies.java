package io.yinuo.web.api.task;

import io.yinuo.commitment.ReportKind;
import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.drafting.Block;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.signoff.Decision;
import io.yinuo.suggestion.UnitChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What ends a step, one record for each kind of step; versions may come in {@code If-Match} instead. */
public final class StepBodies {

    private StepBodies() {}

    /** 拟办; the version is that of the matter. */
    public record PrepareAssignment(
            Integer expectedVersion, UUID leadSectionId, List<UUID> coSectionIds, String note) {}

    /** 分解表认领: the officer who will draft, where known, or else the objection with the section that should have it. */
    public record ClaimAssignment(UUID officerId, String objection, UUID proposedSectionId) {}

    /** 裁定异议: who leads, and why. */
    public record RuleOnObjection(UUID leadSectionId, List<UUID> coSectionIds, String ruling) {}

    /** 批办: approved, or sent back with a note. */
    public record ApproveAssignment(boolean approved, String note) {}

    /** 认领: the officer who drafts, or else the objection. */
    public record AcceptAssignment(UUID officerId, String objection) {}

    /** 协办意见. */
    public record GiveOpinion(String opinion) {}

    /** 登记会办单位意见: who signed it there, its day, its words, and the paper of the matter that holds it. */
    public record RecordUnitOpinion(String signer, LocalDate answeredOn, String text, UUID paperId) {}

    /** 提交审签; the version is that of the reply. */
    public record SubmitDraft(UUID replyId, Integer expectedVersion, boolean countersignAgain) {}

    /** 审稿, 会签, 核稿, 审核, 签发; the version is that of the reply. */
    public record DecideReply(Integer expectedVersion, Decision decision, String note) {}

    /** 复核编号用印; the version is that of the reply; the number only where another office system gave it. */
    public record NumberReply(
            Integer expectedVersion, Decision decision, String note, List<Block> correctedBlocks, String sealNote,
            String outsideNumber) {}

    /** 送达. */
    public record DeliverReply(List<DeliveryRecord> records) {}

    /** 送出会办意见 to the unit that answers; the reason is wanted after the term. */
    public record SendContribution(UnitChannel channel, LocalDate sentOn, String receiver, String lateReason) {}

    /** 归入主办单位答复: a paper of the matter, or a note why no copy came. */
    public record FileJointReply(LocalDate repliedOn, String documentNumber, UUID paperId, String note) {}

    /** 登记当面沟通会. */
    public record RecordMeeting(LocalDate heldOn, String place, String participants, String outcome) {}

    /** 评价; the liaison says whether it is entered from a form. */
    public record RateReply(
            UUID replyId, UUID submitterId, Rating attitude, Rating result, String remark, RatingSource source) {}

    /** 审批期限调整: approved, or refused with a note. */
    public record DecideAdjustment(boolean approved, String note) {}

    /** 登记交办单位意见: who answered there, on which day, and in which paper; a note where it was declined. */
    public record RecordConsent(
            boolean consented, LocalDate answeredOn, String answeredBy, String document, String note) {}

    /** 恢复办理: the first day that counts again. */
    public record ResumeHandling(LocalDate resumedOn) {}

    /**
     * 报告承诺进展, with a figure or an address as evidence; the version is that of the promise. With a file as evidence, or before
     * its day, the same is reported at {@code /commitments/{commitment}/reports}.
     */
    public record ReportProgress(Integer expectedVersion, ReportKind kind, String text, String figure, String link) {}

    /** 说明超期原因, as the deputy will read it. */
    public record ExplainPromiseDelay(String text) {}

    /** 核实、回头看, and whether the deputy may read the report; the version is that of the promise. */
    public record CheckPromise(Integer expectedVersion, boolean confirmed, String note, boolean disclosed) {}

    /** 审批变更、说明: the note is wanted where it is refused. */
    public record DecideOnPromise(boolean approved, String note) {}
}
