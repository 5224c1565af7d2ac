package io.yinuo.archiving.internal;

import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.feedback.RatingView;
import io.yinuo.publication.PublicationStatus;
import io.yinuo.publication.PublicationView;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Cases as they come to the archive. */
final class SampleRecords {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final LocalDate SIGNED = LocalDate.of(2026, 5, 8);
    static final LocalDate DELIVERED = LocalDate.of(2026, 5, 9);
    static final Instant AFTERWARDS = Instant.parse("2026-05-20T02:00:00Z");

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID REPLY = UUID.randomUUID();
    private static final SubmitterView LEAD =
            new SubmitterView(UUID.randomUUID(), 1, true, "王一一", SubmitterKind.PERSON, "某镇代表团", null, null);

    private SampleRecords() {}

    /** A case in which nothing is missing. */
    static CaseRecord whole() {
        return record(matter("请配备心理教师。", false), List.of(replied()), List.of(rating()), List.of(), List.of(published()));
    }

    /** A key matter of which nothing but its title is kept. */
    static CaseRecord bare() {
        return record(matter("", true), List.of(), List.of(), List.of(), List.of());
    }

    /** The whole one with a deadline that is still owed by that day. */
    static CaseRecord owing(LocalDate dueOn) {
        var deadline = new DeadlineView(
                UUID.randomUUID(), CASE, CASE, DeadlineKind.RATING, SIGNED, dueOn, dueOn, null, false, false);
        return record(
                matter("请配备心理教师。", false), List.of(replied()), List.of(rating()), List.of(deadline), List.of(published()));
    }

    /** The matter with a text that the referrer was asked to take back, which it did or not. */
    static CaseRecord asked(ReturnStatus answer) {
        var begun = record(matter("请配备心理教师。", false), List.of(), List.of(), List.of(), List.of());
        var asked = new ReferralReturnView(
                UUID.randomUUID(), answer, "不属本局职责", "市卫健委", DELIVERED, "陆秘书", DELIVERED.plusDays(1), "代表工委联络员",
                "市卫健委", "电话答复", 1);
        return new CaseRecord(begun.file(), null, List.of(), List.of(), List.of(), List.of(asked));
    }

    private static CaseRecord record(
            SuggestionView matter, List<ReplyFile> replies, List<RatingView> ratings, List<DeadlineView> deadlines,
            List<PublicationView> disclosures) {
        var file = new CaseFile(
                matter, "基教科", "李经办", null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null,
                replies, List.of(), ratings, List.of(), List.of(), List.of(), deadlines, List.of(), List.of());
        return new CaseRecord(file, null, List.of(), List.of(), disclosures, List.of());
    }

    private static SuggestionView matter(String body, boolean bare) {
        return new SuggestionView(
                CASE, BUREAU, MatterKind.SUGGESTION, "某市一届人大二次会议", 1, 2, false, "198", "关于心理健康教育的建议", body,
                HandlingRole.SOLE, bare, "市人大常委会代表工委", LocalDate.of(2026, 3, 2), bare, DisclosureWish.AGREES, "",
                SuggestionStatus.CLOSED, UUID.randomUUID(), UUID.randomUUID(), SIGNED, List.of(LEAD), List.of(), 7);
    }

    private static ReplyFile replied() {
        var reply = new ReplyView(
                REPLY, CASE, BUREAU, "某市教育局", ReplyKind.FIRST, 1, ReplyStatus.DELIVERED, "对198号建议的答复", "王一一代表",
                ReplyOutcome.A, Disclosure.PUBLIC, null, null, null, null, UUID.randomUUID(), "邵局长", SIGNED, "某教建〔2026〕1号",
                "0", AFTERWARDS, 1, 1, 1, null, null);
        var delivery = new DeliveryView(
                UUID.randomUUID(), LEAD.id(), LEAD.name(), DeliveryMode.IN_PERSON, DELIVERED, LEAD.name(), "陆秘书", AFTERWARDS);
        return new ReplyFile(reply, List.of(), List.of(delivery));
    }

    private static RatingView rating() {
        return new RatingView(
                UUID.randomUUID(), REPLY, LEAD.id(), LEAD.name(), Rating.NO_FEEDBACK, Rating.NO_FEEDBACK, null,
                RatingSource.values()[0], null, AFTERWARDS);
    }

    private static PublicationView published() {
        return new PublicationView(
                UUID.randomUUID(), REPLY, PublicationStatus.PUBLISHED, "https://www.example.gov.cn/1.html", DELIVERED, 0, null,
                null, "陆秘书", AFTERWARDS, null);
    }
}
