package io.yinuo.web.ledger;

import java.io.Serializable;
import java.util.UUID;

/** What is said once for all rows of a bulk action. */
public class BulkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID leaderId;
    private String supervisor;
    private String supervisorOffice;
    private UUID toId;
    private String reason;
    private String words;

    public UUID getLeaderId() {
        return leaderId;
    }

    public void setLeaderId(UUID leaderId) {
        this.leaderId = leaderId;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public String getSupervisorOffice() {
        return supervisorOffice;
    }

    public void setSupervisorOffice(String supervisorOffice) {
        this.supervisorOffice = supervisorOffice;
    }

    public UUID getToId() {
        return toId;
    }

    public void setToId(UUID toId) {
        this.toId = toId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
