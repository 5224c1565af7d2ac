package io.yinuo.register;

import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.TalkWaiverView;
import io.yinuo.audit.TrailEntry;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.contribution.ContributionView;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.RatingView;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.paper.PaperView;
import io.yinuo.signoff.SignOffStepView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.ProcessPictures.Picture;
import java.util.List;

/**
 * All that a member of the bureau may know of one matter, on one page (design §4).
 *
 * @param contributions the opinions that went to the unit which answers; a later one stands in the place of those before
 * @param light of the reply's deadline; null once the reply is delivered
 * @param talkWaiver why no talk is held though one was wanted, or null
 * @param open the steps that wait, with their holders
 * @param mayAct the open steps that the reader may take
 */
public record CaseFile(
        SuggestionView suggestion,
        String leadSection,
        String officer,
        String officerPhone,
        Light light,
        List<Progress.Step> progress,
        List<DeskItem> open,
        List<DeskItem> mayAct,
        List<AssignmentView> assignments,
        List<OutsideUnitView> outsideUnits,
        List<ConsultationView> consultations,
        TalkWaiverView talkWaiver,
        List<ReplyFile> replies,
        List<ContributionView> contributions,
        List<RatingView> ratings,
        List<CommitmentView> commitments,
        List<PaperView> papers,
        List<OfflineEntryView> offlineEntries,
        List<DeadlineView> deadlines,
        List<Picture> pictures,
        List<TrailEntry> trail) {

    /** A reply with what was decided on it and how it went out. */
    public record ReplyFile(ReplyView reply, List<SignOffStepView> steps, List<DeliveryView> deliveries) {}
}
