package io.yinuo.archiving.internal;

import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ItemKind;
import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.PaperView;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.SignOffStepView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The list of papers of a case (卷内目录): kind by kind in the order in which they are filed, then by day (rule AR2). */
public final class CaseContents {

    private static final Map<PaperKind, ItemKind> PAPERS = Map.of(
            PaperKind.REFERRAL, ItemKind.REFERRAL,
            PaperKind.SUGGESTION, ItemKind.ORIGINAL,
            PaperKind.JOINT_REPLY, ItemKind.JOINT_REPLY,
            PaperKind.UNIT_OPINION, ItemKind.UNIT_OPINION,
            PaperKind.OFFLINE_RECORD, ItemKind.OFFLINE_RECORD,
            PaperKind.RATING_FORM, ItemKind.RATING,
            PaperKind.DRAFT, ItemKind.DRAFT,
            PaperKind.CASE_FORM, ItemKind.CASE_FORM,
            PaperKind.IMPORTED_LETTER, ItemKind.REPLY,
            PaperKind.OTHER, ItemKind.OTHER);

    private final CaseRecord record;
    private final List<ArchiveItem> items = new ArrayList<>();

    private CaseContents(CaseRecord record) {
        this.record = record;
    }

    public static List<ArchiveItem> of(CaseRecord record) {
        var contents = new CaseContents(record);
        contents.beginning();
        contents.handling();
        contents.supervision();
        record.file().replies().forEach(contents::reply);
        contents.end();
        record.file().papers().stream().filter(PaperView::offered).forEach(contents::paper);
        return contents.items.stream()
                .sorted(Comparator.comparing(ArchiveItem::kind)
                        .thenComparing(ArchiveItem::dated, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void beginning() {
        var matter = record.file().suggestion();
        if (!matter.body().isBlank()) {
            add(ItemKind.ORIGINAL, matter.title(), matter.numberLabel(), matter.referredOn(), matter.leadSubmitter().name());
        }
        record.file().assignments().stream()
                .filter(each -> each.role() == AssignmentRole.LEAD && each.status().isOpen())
                .forEach(each -> add(ItemKind.ASSIGNMENT, each.sectionName(), null, null, each.officerName()));
        record.returns().forEach(this::handedBack);
    }

    private void handedBack(ReferralReturnView asked) {
        add(ItemKind.RETURN_REQUEST, asked.reason(), null, asked.askedOn(), asked.askedBy());
        if (asked.answeredOn() != null) {
            var said = Objects.requireNonNullElse(asked.note(), "");
            add(ItemKind.RETURN_ANSWER, said, null, asked.answeredOn(), asked.answeredBy());
        }
    }

    private void handling() {
        record.file().consultations().forEach(each ->
                add(ItemKind.TALK, each.participants(), null, each.heldOn(), each.recordedBy()));
        record.file().assignments().stream()
                .filter(each -> each.opinion() != null)
                .forEach(each -> add(ItemKind.OPINION, each.sectionName(), null, day(each.opinionAt()), each.opinionBy()));
        record.file().outsideUnits().stream()
                .filter(each -> each.opinion() != null)
                .forEach(each -> add(
                        ItemKind.UNIT_OPINION, each.name(), null, each.opinion().answeredOn(), each.opinion().signer()));
        record.studies().forEach(each -> add(ItemKind.STUDY, each.meeting(), null, each.heldOn(), each.recordedBy()));
    }

    private void supervision() {
        var supervision = record.supervision();
        if (supervision == null) {
            return;
        }
        if (supervision.plan() != null) {
            add(ItemKind.PLAN, "", null, day(supervision.begunAt()), supervision.leader());
        }
        supervision.reports().forEach(each -> add(ItemKind.REPORT, "", null, each.reportedOn(), each.recordedBy()));
        supervision.polls().forEach(each -> add(ItemKind.POLL, "", null, each.heldOn(), each.recordedBy()));
    }

    private void reply(ReplyFile file) {
        var reply = file.reply();
        if (reply.documentNumber() == null) {
            return;
        }
        add(ItemKind.REPLY, reply.title(), reply.documentNumber(), reply.signedOn(), reply.organName());
        file.steps().stream().map(SignOffStepView::decidedAt).max(Comparator.naturalOrder()).ifPresent(last ->
                add(ItemKind.SLIP, reply.title(), reply.documentNumber(), day(last), reply.signatoryName()));
        if (!file.deliveries().isEmpty()) {
            var receivers = file.deliveries().stream().map(DeliveryView::receiver).collect(Collectors.joining("、"));
            var last = file.deliveries().stream().map(DeliveryView::deliveredOn).max(Comparator.naturalOrder());
            add(ItemKind.DELIVERY, receivers, reply.documentNumber(), last.orElseThrow(), file.deliveries().get(0).recordedBy());
        }
    }

    private void end() {
        record.file().ratings().forEach(each ->
                add(ItemKind.RATING, each.submitterName(), null, day(each.ratedAt()), each.enteredBy()));
        record.meetings().forEach(each -> add(ItemKind.MEETING, each.participants(), null, each.heldOn(), null));
        record.disclosures().forEach(each ->
                add(ItemKind.DISCLOSURE, Objects.requireNonNullElse(each.url(), ""), null, day(each.decidedAt()), each.decidedBy()));
        record.file().contributions().stream()
                .filter(each -> each.jointReplyOn() != null)
                .forEach(each -> add(
                        ItemKind.JOINT_REPLY, each.leadUnit(), each.jointReplyNumber(), each.jointReplyOn(), each.leadUnit()));
    }

    private void paper(PaperView paper) {
        add(PAPERS.get(paper.kind()), paper.fileName(), null, day(paper.addedAt()), paper.addedBy());
    }

    private void add(ItemKind kind, String title, String number, LocalDate dated, String responsible) {
        items.add(new ArchiveItem(kind, shortened(title), number, dated, responsible));
    }

    private static String shortened(String title) {
        return title.length() <= 500 ? title : title.substring(0, 499) + "…";
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkClock.ZONE);
    }
}
