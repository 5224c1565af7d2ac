package io.yinuo.archiving.internal;

import io.yinuo.assignment.ReferralReturnView;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.feedback.MeetingView;
import io.yinuo.publication.PublicationView;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFile.ReplyFile;
import io.yinuo.signoff.StudyView;
import io.yinuo.supervision.SupervisionView;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one case.
 *
 * @param supervision null where the matter was never under supervision
 * @param disclosures what was decided on its replies
 * @param returns the requests that its referrer takes it back
 */
public record CaseRecord(
        CaseFile file,
        SupervisionView supervision,
        List<StudyView> studies,
        List<MeetingView> meetings,
        List<PublicationView> disclosures,
        List<ReferralReturnView> returns) {

    /** Whether its referrer took it back, after which there is no letter and nothing that follows one (已退办). */
    boolean isHandedBack() {
        return returns.stream().anyMatch(each -> each.status() == ReturnStatus.ACCEPTED);
    }

    /** The letter that counts: the latest that went out and was to be rated, or the opinion. */
    Optional<ReplyFile> lastSent() {
        return file.replies().stream()
                .filter(each -> each.reply().status().isOut() && !each.reply().isSupplementary())
                .reduce((earlier, later) -> later);
    }
}
