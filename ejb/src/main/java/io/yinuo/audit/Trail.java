package io.yinuo.audit;

import io.yinuo.audit.internal.Frames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a command writes down what it changed; the entry itself is made when the {@link Trailed} method returns. */
@ApplicationScoped
public class Trail {

    @Inject
    Frames frames;

    @Inject
    Event<CaseWriting> writings;

    @Inject
    Event<OfficeWriting> officeWritings;

    /**
     * Names what the command is about as soon as it is known, so that a refusal can be written to the right chain.
     *
     * @param caseId the case, or null for the administration of the bureau
     */
    public void about(UUID caseId, UUID bureauId, UUID subjectId) {
        frames.top().about(chain(caseId, bureauId), subjectId);
    }

    /** Names for whom the acting person stands in, which the entry then says (代办). */
    public void standsInFor(String name) {
        frames.top().standsInFor(name);
    }

    /**
     * Notes what was changed; fields that are equal before and after are left out.
     *
     * @param caseId the case, or null for the administration of the bureau
     * @param subjectId what was changed: the case itself, a reply, an assignment, a person
     * @throws io.yinuo.shared.Refusal when the case takes no change any more
     * @throws IllegalStateException outside of a {@link Trailed} method
     */
    public void note(UUID caseId, UUID bureauId, UUID subjectId, Change... changes) {
        List<Change> real = Stream.of(changes).filter(change -> !change.changesNothing()).toList();
        UUID chainId = chain(caseId, bureauId);
        var frame = frames.top();
        if (caseId != null) {
            writings.fire(new CaseWriting(caseId, frame.action()));
        } else {
            officeWritings.fire(new OfficeWriting(bureauId, frame.action()));
        }
        frame.note(chainId, subjectId, real);
    }

    private static UUID chain(UUID caseId, UUID bureauId) {
        if (caseId == null && bureauId == null) {
            throw new IllegalArgumentException("a trail entry belongs to a case or to a bureau");
        }
        return caseId == null ? bureauId : caseId;
    }
}
