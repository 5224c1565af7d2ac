package io.yinuo.web.caseform;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.OutsideUnitStatus;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.AdjustmentStatus;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.SignalStatus;
import io.yinuo.deadline.SignalView;
import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.directory.BureauView;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.TermBasis;
import io.yinuo.notification.NoticeKind;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.register.CaseFile;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.signoff.SignOffStepView;
import io.yinuo.signoff.StudyView;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.UnitChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A case of our own in which everything has happened of which a paper can be made. */
final class SampleMaterial {

    static final UUID MATTER = UUID.randomUUID();
    static final UUID REPLY = UUID.randomUUID();
    static final UUID LEAD = UUID.randomUUID();
    static final String LONG = "请教育科补充各校课后服务的覆盖情况，逐项核对数据来源和时点，并对照代表提出的事项检查有无遗漏。";
    private static final UUID BUREAU = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);

    private SampleMaterial() {}

    static CaseMaterial full() {
        return new CaseMaterial(
                file(List.of(new ReplyFile(reply(), steps(), List.of(delivery())))), bureau(), returns(), adjustments(),
                List.of(signal(NoticeKind.URGING), signal(NoticeKind.SUPERVISION)), studies());
    }

    /** The same case where a sheet brought it to its sections: one objected, the office director ruled, the leader decided. */
    static CaseMaterial onSheet() {
        var trail = List.of(
                entry(1, "陆秘书", "sheet.send", List.of(
                        Change.set("leadSection", "人事科"), Change.set("coSections", "计划财务科、安全科"),
                        Change.set("claimBy", "2026-05-10"))),
                entry(2, "沈科长", "sheet.object", List.of(Change.set("objection", "课后服务不归人事科。"))),
                entry(3, "陈主任", "sheet.rule", List.of(
                        Change.set("leadSection", "基础教育科"), Change.set("coSections", ""),
                        Change.set("ruling", "异议成立，改由教学业务科室办理"))),
                entry(4, "何副局长", "sheet.decide", List.of(Change.set("approved", "true"), Change.set("note", "尽快答复。"))));
        return new CaseMaterial(
                file(List.of(), false, trail), bureau(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same case with a reply deadline in a year whose days off are not known. */
    static CaseMaterial provisional() {
        return new CaseMaterial(file(List.of(), true), bureau(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same case where a promise of this section is late. */
    static CaseMaterial latePromise(String section) {
        var promise = new CommitmentView(
                UUID.randomUUID(), REPLY, MATTER, BUREAU, UUID.randomUUID(), "九月底前在两所农村学校试行。", UUID.randomUUID(), section, null,
                List.of(), "", TermBasis.STATED, DAY.plusMonths(4), DueKind.DATED, TermBasis.STATED, null, CommitmentStatus.OPEN, null,
                null, null, null, null, null, 1);
        var late = new SignalView(
                UUID.randomUUID(), MATTER, promise.id(), "198", "关于办好农村学校课后服务的建议", DeadlineKind.COMMITMENT, NoticeKind.URGING,
                DAY.plusMonths(4), SignalStatus.RELEASED, DAY.plusMonths(4).plusDays(3), "陈主任", "请于三日内报告原因。", 1);
        return new CaseMaterial(
                file(List.of(), false, trail(), List.of(promise)), bureau(), List.of(), List.of(), List.of(late), List.of());
    }

    /** A matter that was just registered. */
    static CaseMaterial fresh() {
        var matter = matter(SuggestionStatus.REGISTERED, "");
        var file = new CaseFile(
                matter, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new CaseMaterial(file, bureau(), List.of(), List.of(), List.of(), List.of());
    }

    private static BureauView bureau() {
        return new BureauView(BUREAU, "sample", "某市教育局", "某市", null, null, "", null, null, false, null, null, "", null);
    }

    private static CaseFile file(List<ReplyFile> replies) {
        return file(replies, false);
    }

    private static CaseFile file(List<ReplyFile> replies, boolean provisional) {
        return file(replies, provisional, trail());
    }

    private static CaseFile file(List<ReplyFile> replies, boolean provisional, List<TrailEntry> trail) {
        return file(replies, provisional, trail, List.of());
    }

    private static CaseFile file(
            List<ReplyFile> replies, boolean provisional, List<TrailEntry> trail, List<CommitmentView> promises) {
        return new CaseFile(
                matter(SuggestionStatus.DELIVERED, "某市人大常委会代表工委"), "基础教育科", "周经办", "00000000", null, List.of(), List.of(),
                List.of(), assignments(), List.of(unit()), List.of(talk()), null, replies, List.of(), List.of(), promises, List.of(),
                List.of(), deadlines(provisional), List.of(), trail);
    }

    private static SuggestionView matter(SuggestionStatus status, String referrer) {
        var submitters = List.of(
                new SubmitterView(LEAD, 1, true, "李代表", SubmitterKind.PERSON, "城东代表团", "", null),
                new SubmitterView(UUID.randomUUID(), 2, false, "王代表", SubmitterKind.PERSON, "城西代表团", "", null));
        var requests = List.of(
                new RequestView(UUID.randomUUID(), 1, "扩大课后服务的覆盖面，让农村学校的学生也能参加。"),
                new RequestView(UUID.randomUUID(), 2, "给参与课后服务的教师合理的补助。"));
        return new SuggestionView(
                MATTER, BUREAU, MatterKind.SUGGESTION, "某市一届人大二次会议", 1, 2, false, "198", "关于办好农村学校课后服务的建议", "",
                HandlingRole.SOLE, false, referrer, DAY, true, DisclosureWish.AGREES, "", status, null, null, DAY.plusMonths(3),
                submitters, requests, 1);
    }

    private static List<AssignmentView> assignments() {
        return List.of(
                assignment("基础教育科", AssignmentRole.LEAD, null), assignment("计划财务科", AssignmentRole.CO_HANDLER, "补助标准已列入预算。"));
    }

    private static AssignmentView assignment(String section, AssignmentRole role, String opinion) {
        return new AssignmentView(
                UUID.randomUUID(), UUID.randomUUID(), section, role, AssignmentStatus.ACTIVE, "职责", null, null, "周经办", opinion,
                opinion == null ? null : "钱科长", opinion == null ? null : at(20), null, DAY.plusDays(20), 1);
    }

    private static OutsideUnitView unit() {
        return new OutsideUnitView(
                UUID.randomUUID(), "某市财政局", "吴某", "00000000", OutsideUnitStatus.values()[0],
                new OutsideUnitView.Sending(UnitChannel.BY_HAND, DAY.plusDays(5), "吴某", "某教函〔2026〕3号"), DAY.plusDays(30),
                new OutsideUnitView.Opinion("孙局长", DAY.plusDays(25), "同意按现行标准保障。", null, false, "陆秘书"), null, List.of(), null, 1);
    }

    private static ConsultationView talk() {
        return new ConsultationView(
                UUID.randomUUID(), DAY.plusDays(12), Channel.VISIT, "城东小学", "李代表、周经办", "希望先从两所学校做起。",
                "九月起在两所农村学校试行，学期末回访。", "周经办", at(12));
    }

    private static ReplyView reply() {
        return new ReplyView(
                REPLY, MATTER, BUREAU, "某市教育局", ReplyKind.values()[0], 1, ReplyStatus.DELIVERED, "对市一届人大二次会议第198号建议的答复",
                "李代表：", ReplyOutcome.A, Disclosure.PUBLIC, null, "", "周经办", "00000000", null, "郑局长", DAY.plusDays(40),
                "某教建〔2026〕10号", null, null, 1, 1, 1, null, null);
    }

    private static List<SignOffStepView> steps() {
        return List.of(
                step(SignOffStepKind.HEAD_REVIEW, "基础教育科", "冯科长", Decision.APPROVE, "同意，送会签。", 30),
                step(SignOffStepKind.COUNTERSIGN, "计划财务科", "钱科长", Decision.APPROVE, null, 31),
                step(SignOffStepKind.OFFICE_REVIEW, null, "陈主任", Decision.RETURN, LONG.repeat(12), 33),
                step(SignOffStepKind.OFFICE_REVIEW, null, "陈主任", Decision.APPROVE, "已按要求补充，送局长签发。", 36),
                step(SignOffStepKind.SIGNATURE, null, "郑局长", Decision.APPROVE, null, 40));
    }

    private static SignOffStepView step(
            SignOffStepKind kind, String section, String person, Decision decision, String note, int days) {
        return new SignOffStepView(
                UUID.randomUUID(), kind, 1, section, person, decision, note, 1, at(days), List.of(), List.of());
    }

    private static DeliveryView delivery() {
        return new DeliveryView(
                UUID.randomUUID(), LEAD, "李代表", DeliveryMode.IN_PERSON, DAY.plusDays(42), "李代表", "陆秘书", at(42));
    }

    private static List<ReferralReturnView> returns() {
        return List.of(new ReferralReturnView(
                UUID.randomUUID(), ReturnStatus.values()[0], "主要内容属于道路交通管理职责。", "某市公安局", DAY.plusDays(2), "陆秘书", null, null,
                null, null, 1));
    }

    private static List<AdjustmentView> adjustments() {
        return List.of(adjustment(AdjustmentKind.EXTENSION, null), adjustment(AdjustmentKind.SUSPENSION, DAY.plusDays(50)));
    }

    private static AdjustmentView adjustment(AdjustmentKind kind, LocalDate firstDay) {
        return new AdjustmentView(
                UUID.randomUUID(), MATTER, UUID.randomUUID(), DeadlineKind.REPLY, kind, AdjustmentStatus.APPROVED, firstDay,
                DAY.plusDays(120), "需等待第三方检测结论。", "周经办", at(30), "郑局长", null, null, null, null, null, DAY.plusMonths(3), null,
                null, 1);
    }

    private static SignalView signal(NoticeKind stage) {
        return new SignalView(
                UUID.randomUUID(), MATTER, MATTER, "198", "关于办好农村学校课后服务的建议", DeadlineKind.REPLY, stage, DAY.plusMonths(3),
                SignalStatus.RELEASED, DAY.plusMonths(3).plusDays(3), "陈主任", "请于三日内报告原因。", 1);
    }

    private static List<StudyView> studies() {
        return List.of(new StudyView(
                UUID.randomUUID(), DAY.plusDays(35), "局长办公会", "全体局领导", "原则同意答复稿。", null, "陆秘书", at(35)));
    }

    private static List<DeadlineView> deadlines(boolean provisional) {
        return List.of(new DeadlineView(
                UUID.randomUUID(), MATTER, MATTER, DeadlineKind.REPLY, DAY, DAY.plusMonths(3), DAY.plusMonths(3), null, provisional, false));
    }

    private static List<TrailEntry> trail() {
        return List.of(
                entry(1, "陆秘书", "assignment.prepare", List.of()),
                entry(2, "何副局长", "assignment.approve", List.of(Change.set("approved", "true"), Change.set("note", "按期办结。"))));
    }

    private static TrailEntry entry(int seq, String person, String action, List<Change> changes) {
        return new TrailEntry(seq, at(seq), UUID.randomUUID(), person, null, action, false, MATTER, changes, "");
    }

    private static Instant at(int days) {
        return DAY.plusDays(days).atTime(9, 0).atZone(WorkClock.ZONE).toInstant();
    }
}
