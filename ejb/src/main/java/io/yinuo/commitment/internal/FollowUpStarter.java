package io.yinuo.commitment.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.CommitmentFollowUp.Variables;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.ProcessRepairs;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Begins the follow-up of a promise, in the transaction in which the last deputy got the letter. */
@ApplicationScoped
public class FollowUpStarter {

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    CaseAccess access;

    @Inject
    PromiseDeadlines days;

    @Inject
    Workflow workflow;

    @Inject
    ProcessRepairs repairs;

    @Inject
    WorkClock clock;

    /** The sections that owe it or help see the case from now on, whether they took part in the reply or not. */
    public void begin(Commitment commitment) {
        var owner = directory.section(commitment.ownerSectionId());
        commitment.follow(clock.today(), suggestions.get(commitment.suggestionId()).keyMatter());
        days.settle(commitment);
        access.open(commitment.suggestionId(), owner.id());
        commitment.coOwnerSectionIds().forEach(section -> access.open(commitment.suggestionId(), section));
        workflow.start(CommitmentFollowUp.KEY, commitment.id(), variables(commitment, owner));
    }

    /** Begins it anew where it stood, after its process was lost; what was reported, claimed and decided stays. */
    public void beginAgain(Commitment commitment, List<String> elements) {
        var owner = directory.section(commitment.ownerSectionId());
        repairs.standAt(CommitmentFollowUp.KEY, commitment.id(), variables(commitment, owner), elements);
    }

    private static Outcome variables(Commitment commitment, SectionView owner) {
        return Outcome.none()
                .andId(Variables.SUGGESTION_ID, commitment.suggestionId())
                .andId(Variables.BUREAU_ID, commitment.bureauId())
                .andId(Variables.OWNER_SECTION_ID, owner.id())
                .andId(Variables.VICE_DIRECTOR_ID, owner.viceDirectorId());
    }
}
