package io.yinuo.audit;

import io.yinuo.audit.internal.ChainPages;
import io.yinuo.audit.internal.ChainReader;
import io.yinuo.audit.internal.ChainVerifier;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads the trail and verifies that nobody changed it. */
@Stateless
public class TrailReader {

    @Inject
    ChainReader chains;

    @Inject
    ChainPages pages;

    @Inject
    ChainVerifier verifier;

    /** All entries of the case, oldest first; the calling feature has checked that the case may be seen. */
    @RolesAllowed({
        Roles.SECRETARY,
        Roles.OFFICER,
        Roles.SECTION_HEAD,
        Roles.REVIEWER,
        Roles.VICE_DIRECTOR,
        Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TrailEntry> ofCase(UUID caseId) {
        return chains.entries(caseId);
    }

    /**
     * Who did what to the case and when, oldest first, without what was changed; the calling feature has checked whose it is.
     */
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TrailEntry> deedsOfCase(UUID caseId) {
        return chains.entries(caseId).stream().map(TrailEntry::withoutChanges).toList();
    }

    /** Entries of a bureau's administration, the newest first; the calling feature has checked whose bureau it is. */
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TrailPage ofAdministration(UUID bureauId, TrailFilter filter) {
        return pages.read(bureauId, filter);
    }

    /** Recomputes every chain and every seal. */
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public VerificationReport verifyAll() {
        return verifier.verifyAll();
    }
}
