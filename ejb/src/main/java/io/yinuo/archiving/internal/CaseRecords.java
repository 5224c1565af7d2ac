package io.yinuo.archiving.internal;

import io.yinuo.assignment.ReferralReturns;
import io.yinuo.feedback.Meetings;
import io.yinuo.publication.Publications;
import io.yinuo.register.CaseFiles;
import io.yinuo.signoff.CollectiveStudies;
import io.yinuo.supervision.Supervisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gathers what the features keep of a case, as the caller may see it. */
@ApplicationScoped
public class CaseRecords {

    @Inject
    CaseFiles files;

    @Inject
    Supervisions supervisions;

    @Inject
    CollectiveStudies studies;

    @Inject
    Meetings meetings;

    @Inject
    Publications publications;

    @Inject
    ReferralReturns returns;

    public CaseRecord of(UUID suggestionId) {
        var file = files.open(suggestionId);
        return new CaseRecord(
                file,
                supervisions.ofCase(suggestionId).orElse(null),
                studies.ofCase(suggestionId),
                meetings.ofSuggestion(suggestionId),
                file.replies().stream()
                        .flatMap(each -> publications.ofReply(each.reply().id()).stream())
                        .toList(),
                returns.ofCase(suggestionId));
    }
}
