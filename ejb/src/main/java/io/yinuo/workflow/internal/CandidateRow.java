package io.yinuo.workflow.internal;

import io.yinuo.workflow.WorkItem;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One candidate of an open step, found by its holder key. */
@Embeddable
class CandidateRow {

    private String holderKey;
    private String role;
    private UUID sectionId;
    private UUID personId;

    protected CandidateRow() {}

    CandidateRow(WorkItem.Candidate candidate) {
        holderKey = candidate.holderKey();
        role = candidate.role();
        sectionId = candidate.sectionId();
        personId = candidate.personId();
    }

    boolean namesAPerson() {
        return personId != null;
    }

    WorkItem.Candidate view(UUID bureauId) {
        return new WorkItem.Candidate(role, bureauId, sectionId, personId);
    }
}
