package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.web.messages.RefusalWords;
import io.yinuo.web.messages.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Reports the lines of a table one by one, each in its own transaction: one that is refused keeps no other back. */
@Dependent
public class ReportAcceptance implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CommitmentReports reports;

    /** Reports it; the answer says in the reader's language why not, or is null. */
    public String report(ReportCommitment command, Texts texts) {
        return RefusalWords.refusalOf(() -> reports.report(command))
                .map(refusal -> RefusalWords.of(refusal, texts))
                .orElse(null);
    }
}
