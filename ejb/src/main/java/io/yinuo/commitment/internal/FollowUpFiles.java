package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.FurtherAnswer;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Replies;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts together what is shown of a promise, with the names of those who did it. */
@ApplicationScoped
public class FollowUpFiles {

    @Inject
    CommitmentRows rows;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    WorkClock clock;

    public CommitmentView view(Commitment commitment) {
        return view(commitment, rows.answersTo(List.of(commitment.id())));
    }

    /** The same of several, each with its further reply. */
    public List<CommitmentView> views(List<Commitment> commitments) {
        var answers = rows.answersTo(commitments.stream().map(Commitment::id).toList());
        return commitments.stream().map(each -> view(each, answersTo(each.id(), answers))).toList();
    }

    private static List<FurtherAnswer> answersTo(UUID id, List<FurtherAnswer> answers) {
        return answers.stream().filter(answer -> answer.commitmentId().equals(id)).toList();
    }

    /** @param answers further replies on it, the first one first */
    public CommitmentView view(Commitment commitment, List<FurtherAnswer> answers) {
        var given = answers.stream().filter(FurtherAnswer::isGiven).reduce((earlier, later) -> later).orElse(null);
        var helping = commitment.coOwnerSectionIds().stream().map(id -> directory.section(id).name()).sorted().toList();
        var owner = commitment.ownerSectionId() == null ? null : directory.section(commitment.ownerSectionId()).name();
        return commitment.view(new CommitmentView.Keepers(owner, helping), given, clock.today());
    }

    /**
     * @param owns whether the reader is of the owner section
     * @param steps what waits for the reader
     */
    public CommitmentFile of(Commitment commitment, boolean owns, List<CommitmentFile.Step> steps) {
        var id = commitment.id();
        var matter = suggestions.get(commitment.suggestionId());
        var view = view(commitment);
        return new CommitmentFile(
                view,
                matter.numberText(),
                matter.title(),
                replies.get(commitment.replyId()).documentNumber(),
                paragraph(view),
                owns,
                steps,
                rows.answersTo(List.of(id)),
                rows.reports(id).stream().map(each -> each.view(name(each.reportedBy()))).toList(),
                rows.checks(id).stream().map(each -> each.view(name(each.checkedBy()))).toList(),
                rows.changes(id).stream().map(each -> each.view(name(each.requestedBy()), name(each.decidedBy()))).toList(),
                rows.explanations(id).stream()
                        .map(each -> each.view(name(each.writtenBy()), name(each.decidedBy())))
                        .toList(),
                remarks(id),
                matter.submitters().stream().map(each -> new CommitmentFile.Submitter(each.id(), each.name())).toList());
    }

    /** The latest report that says more than that nothing has changed. */
    public Optional<CommitmentFile.Report> evidence(Commitment commitment) {
        return rows.reports(commitment.id()).stream()
                .filter(ReportRow::saysHowItStands)
                .findFirst()
                .map(each -> each.view(name(each.reportedBy())));
    }

    /** What deputies said of it, the latest first. */
    public List<CommitmentFile.Remark> remarks(UUID commitmentId) {
        return rows.remarks(commitmentId).stream()
                .map(each -> each.view(name(each.saidBy()), name(each.recordedBy()), name(each.answeredBy())))
                .toList();
    }

    /**
     * What the deputy may know of it beside how it stands.
     *
     * @param own the remarks that are the reader's
     */
    private CommitmentNews news(CommitmentView commitment, Predicate<RemarkRow> own) {
        var id = commitment.id();
        return new CommitmentNews(
                commitment,
                rows.reports(id).stream().filter(ReportRow::isDisclosed).map(ReportRow::evidence).toList(),
                rows.changes(id).stream().filter(ChangeRow::isApproved).map(ChangeRow::amendment).toList(),
                rows.explanations(id).stream().filter(ExplanationRow::isApproved).map(ExplanationRow::text).toList(),
                rows.remarks(id).stream().filter(own).map(RemarkRow::told).toList());
    }

    /** Those of one matter, as a submitter with this account reads them. */
    public List<CommitmentNews> newsFor(UUID deputyId, UUID suggestionId, List<CommitmentView> commitments) {
        if (commitments.isEmpty()) {
            return List.of();
        }
        var places = suggestions.get(suggestionId).submitters().stream()
                .filter(submitter -> deputyId.equals(submitter.personId()))
                .toList();
        return commitments.stream().map(each -> news(each, remark -> places.stream().anyMatch(remark::isOf))).toList();
    }

    /** As a submitter without an account reads it by a link. */
    public CommitmentNews newsAt(UUID submitterId, CommitmentView commitment) {
        return news(commitment, remark -> remark.isOfPlace(submitterId));
    }

    private String paragraph(CommitmentView view) {
        return replies.textOf(view.replyId()).stream()
                .filter(block -> block.id().equals(view.blockId()))
                .map(Block::text)
                .findFirst()
                .orElse(view.exactWords());
    }

    private String name(UUID personId) {
        return personId == null ? null : directory.person(personId).name();
    }
}
