package io.yinuo.archiving.internal;

import io.yinuo.archiving.Gap;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.paper.PaperKind;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When a case may be archived, and what it should have (rules AR1, AR3). */
public final class ArchivePolicy {

    private static final int MOST_REASON = 500;
    private static final int MOST_PAGES = 9_999;

    private ArchivePolicy() {}

    /**
     * Whether the matter has come to its end, no further reply on its promises is on its way, and nothing of it is owed by a day
     * that is still to come; a disclosure that is missing is answered for like any other gap.
     */
    public static boolean isReady(CaseRecord record, LocalDate today) {
        return record.file().suggestion().status() == SuggestionStatus.CLOSED
                && record.file().replies().stream()
                        .noneMatch(each -> each.reply().isSupplementary() && each.reply().status().isInTheMaking())
                && record.file().deadlines().stream()
                        .filter(each -> each.kind() != DeadlineKind.PUBLICATION)
                        .noneMatch(each -> each.metOn() == null && !each.dueOn().isBefore(today));
    }

    /** @throws StateConflict {@code NOT_ARCHIVABLE} */
    public static void requireReady(CaseRecord record, LocalDate today) {
        if (!isReady(record, today)) {
            throw new StateConflict("NOT_ARCHIVABLE");
        }
    }

    /** What is missing. */
    public static Set<Gap> gaps(CaseRecord record) {
        var gaps = EnumSet.noneOf(Gap.class);
        var matter = record.file().suggestion();
        mark(gaps, Gap.ORIGINAL, matter.body().isBlank() && !has(record, PaperKind.SUGGESTION));
        if (record.isHandedBack()) {
            return gaps;
        }
        mark(gaps, Gap.REPLY, record.lastSent().isEmpty());
        if (matter.isContribution()) {
            mark(gaps, Gap.JOINT_REPLY, record.file().contributions().stream().allMatch(sent -> sent.jointReplyOn() == null));
            return gaps;
        }
        boolean talked = !record.file().consultations().isEmpty() || record.file().talkWaiver() != null;
        mark(gaps, Gap.TALK, matter.consultationWanted() && !talked);
        mark(gaps, Gap.STUDY, matter.keyMatter() && record.studies().isEmpty());
        mark(gaps, Gap.RECEIPT, !record.lastSent().map(each -> reachedAll(each, matter.submitters())).orElse(false));
        mark(gaps, Gap.RATING, !isRated(record));
        mark(gaps, Gap.DISCLOSURE, record.disclosures().isEmpty());
        return gaps;
    }

    private static void mark(Set<Gap> gaps, Gap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
    }

    private static boolean has(CaseRecord record, PaperKind kind) {
        return record.file().papers().stream().anyMatch(each -> each.offered() && each.kind() == kind);
    }

    private static boolean reachedAll(ReplyFile file, List<SubmitterView> submitters) {
        var reached = file.deliveries().stream().map(DeliveryView::submitterId).collect(Collectors.toSet());
        return submitters.stream().map(SubmitterView::id).allMatch(reached::contains);
    }

    private static boolean isRated(CaseRecord record) {
        return record.lastSent()
                .map(sent -> record.file().ratings().stream().anyMatch(each -> each.replyId().equals(sent.reply().id())))
                .orElse(false);
    }

    /**
     * The gaps with the reasons that were given.
     *
     * @throws InvalidInput naming each gap without a reason by its place among them, such as {@code reasons[1]}
     */
    public static Map<Gap, String> answered(Set<Gap> gaps, Map<Gap, String> reasons) {
        var check = new InvalidInput.Check();
        int place = 0;
        for (var gap : gaps) {
            check.text(reasons.get(gap), "reasons[" + place++ + "]", MOST_REASON);
        }
        check.done();
        var answered = new EnumMap<Gap, String>(Gap.class);
        gaps.forEach(gap -> answered.put(gap, reasons.get(gap).strip()));
        return answered;
    }

    /** @throws InvalidInput naming each impossible number of pages */
    public static void checkPages(List<Integer> pages, int papers) {
        var check = new InvalidInput.Check().that(pages.size() <= papers, "pages", "TOO_MANY", papers, pages.size());
        for (int i = 0; i < pages.size(); i++) {
            var count = pages.get(i);
            check.that(
                    count == null || count >= 1 && count <= MOST_PAGES, "pages[" + i + "].count", "OUT_OF_BOUNDS", 1, MOST_PAGES);
        }
        check.done();
    }
}
