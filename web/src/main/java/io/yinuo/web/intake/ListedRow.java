package io.yinuo.web.intake;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.RegisterSuggestion;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the list on the page: what was read, whether it is to be registered, and what became of it. */
public class ListedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReferralList.Row row;
    private boolean chosen;
    private ListRegistration.Outcome outcome;

    ListedRow(ReferralList.Row row) {
        this.row = row;
        this.chosen = row.registeredAs() == null;
    }

    /** The row as it was checked anew; what was refused before may go now. */
    void take(ReferralList.Row checked) {
        row = checked;
        outcome = isNew() ? outcome : null;
    }

    void cameOut(ListRegistration.Outcome what) {
        outcome = what;
    }

    /** Whether it waits for its registration. */
    public boolean isPending() {
        return chosen && outcome == null && row.isReady();
    }

    /** Whether it is to be registered and cannot be yet. */
    public boolean isWrong() {
        return chosen && !isRegistered() && (!row.findings().isEmpty() || outcome != null);
    }

    /** Whether the register has it, by this list or from before. */
    public boolean isRegistered() {
        return getCaseId() != null;
    }

    public boolean isNew() {
        return outcome != null && outcome.id() != null;
    }

    public UUID getCaseId() {
        return isNew() ? outcome.id() : row.registeredAs();
    }

    public String getRefusal() {
        return outcome == null ? null : outcome.detail();
    }

    /** Those who signed, the lead first. */
    public String getNames() {
        return row.matter().submitters().stream().map(each -> each.name()).collect(Collectors.joining("、"));
    }

    /** Group and phone of the one who leads, as far as the list says them. */
    public String getReach() {
        return row.matter().submitters().stream()
                .filter(NewSubmitter::lead)
                .flatMap(lead -> Stream.of(lead.delegation(), lead.phone()))
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Those whose account will see the matter. */
    public String getAccounts() {
        return row.matter().submitters().stream()
                .filter(each -> each.personId() != null)
                .map(NewSubmitter::name)
                .collect(Collectors.joining("、"));
    }

    public RegisterSuggestion getMatter() {
        return row.matter();
    }

    public List<ReferralList.Finding> getFindings() {
        return row.findings();
    }

    public List<ReferralList.Finding> getRemarks() {
        return row.remarks();
    }

    public int getLine() {
        return row.line();
    }

    public ReferralList.Row row() {
        return row;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
