package io.yinuo.workflow.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A case is open to a holder. */
@Entity
@Table(name = "case_access")
@IdClass(CaseAccessRow.Key.class)
class CaseAccessRow {

    @Id
    private UUID caseId;

    @Id
    private UUID holderId;

    protected CaseAccessRow() {}

    CaseAccessRow(UUID caseId, UUID holderId) {
        this.caseId = caseId;
        this.holderId = holderId;
    }

    /** Both ids make the key. */
    record Key(UUID caseId, UUID holderId) implements Serializable {}
}
