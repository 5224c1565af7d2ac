package io.yinuo.commitment;

import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.ReportRow;
import io.yinuo.directory.Callers;
import io.yinuo.feedback.LinkVisit;
import io.yinuo.paper.PaperFile;
import io.yinuo.paper.Scans;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The files of reports that submitters may read (公开的佐证, rule PR20); no other paper of the matter comes out here. */
@Stateless
public class PromiseEvidence {

    @Inject
    Callers callers;

    @Inject
    CommitmentRows rows;

    @Inject
    Scans scans;

    /**
     * The file of a disclosed report on a promise made to the calling deputy.
     *
     * @throws NotFound {@code PAPER_UNKNOWN} when there is no such one, or it is not the deputy's to read
     * @throws io.yinuo.shared.StateConflict {@code PAPER_WITHDRAWN} when it was taken back
     */
    @RolesAllowed(Roles.DEPUTY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PaperFile ofOwn(UUID reportId) {
        return file(rows.disclosedTo(callers.current().personId(), reportId));
    }

    /**
     * The same for who has passed link and code, of the letter that these open (rule FB6).
     *
     * @throws NotFound {@code PAPER_UNKNOWN}
     * @throws io.yinuo.shared.StateConflict {@code PAPER_WITHDRAWN}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PaperFile toldTo(LinkVisit visitor, UUID reportId) {
        return file(rows.disclosedIn(visitor.reply().id(), reportId));
    }

    private PaperFile file(Optional<ReportRow> disclosed) {
        var report = disclosed.orElseThrow(() -> new NotFound("PAPER_UNKNOWN"));
        return scans.file(report.suggestionId(), report.paperId());
    }
}
