package io.yinuo.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.VerificationReport.Break;
import io.yinuo.audit.VerificationReport.Kind;
import io.yinuo.audit.VerificationReport;
import io.yinuo.audit.internal.ChainReader;
import io.yinuo.audit.internal.ChainVerifier;
import io.yinuo.audit.internal.Sealer;
import io.yinuo.it.container.ServerTest;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServerTest
class TrailIT {

    private final UUID caseId = UUID.randomUUID();

    @Inject
    Clerk clerk;

    @Inject
    ChainReader chains;

    @Inject
    ChainVerifier verifier;

    @Inject
    Sealer sealer;

    @Resource
    DataSource database;

    @Test
    void keepsWhatWasWrittenAndFindsItWhole() {
        clerk.write(caseId, "第一次");
        clerk.write(caseId, "第二次");

        assertThat(chains.entries(caseId)).hasSize(2).allSatisfy(entry -> assertThat(entry.refused()).isFalse());
        assertThat(breaksHere()).isEmpty();
    }

    @Test
    void writesARefusalAfterTheRollbackAndNothingElse() {
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> clerk.refuse(caseId));

        assertThat(chains.entries(caseId)).singleElement().satisfies(entry -> {
            assertThat(entry.refused()).isTrue();
            assertThat(entry.changes()).extracting("after").containsExactly("TASK_FINISHED");
        });
        assertThat(breaksHere()).isEmpty();
    }

    @Test
    void failsACommandThatSaysNothing() {
        assertThatExceptionOfType(EJBException.class).isThrownBy(() -> clerk.forget(caseId));
    }

    @Test
    void findsAnEntryThatOtherHandsChanged() throws SQLException {
        clerk.write(caseId, "原文");
        clerk.write(caseId, "后续");
        change("update audit_entry set changes = '[]' where chain_id = ? and seq = 1");

        assertThat(breaksHere()).containsExactly(new Break(caseId, 1, Kind.ALTERED));
    }

    @Test
    void findsAnEndThatWasCutOffTogetherWithItsHead() throws SQLException {
        clerk.write(caseId, "第一次");
        String firstHash = chains.entries(caseId).get(0).hash();
        clerk.write(caseId, "第二次");
        sealer.seal();
        change("delete from audit_entry where chain_id = ? and seq = 2");
        change("update audit_chain set last_seq = 1, last_hash = '" + firstHash + "' where chain_id = ?");

        assertThat(breaksHere()).containsExactly(new Break(caseId, 2, Kind.SEAL_MISMATCH));
    }

    private List<Break> breaksHere() {
        VerificationReport report = verifier.verifyAll();
        return report.breaks().stream().filter(broken -> broken.chainId().equals(caseId)).toList();
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, caseId);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
