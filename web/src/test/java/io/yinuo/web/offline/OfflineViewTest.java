package io.yinuo.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.directory.PersonView;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.offline.RecordOffline;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.shell.Notices;
import io.yinuo.workflow.WorkItem;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfflineViewTest {

    private static final UUID MATTER = UUID.randomUUID();
    private static final UUID PROMISE = UUID.randomUUID();
    private static final byte[] SCAN = {'%', 'P', 'D', 'F'};

    private final List<RecordOffline> typedIn = new ArrayList<>();
    private final List<ReportCommitment> reported = new ArrayList<>();
    private final OfflineView page = new OfflineView();

    @BeforeEach
    void opensTheReportThatAPromiseWaitsFor() {
        page.offline = steps();
        page.commands = new OfflineCommands();
        page.commands.commitments = promises();
        page.commands.reports = reports();
        page.drafting = noReplies();
        page.caseFiles = matters();
        page.notices = silence();
        page.clock = new WorkClock();
        page.setTask("task");
        page.load();
    }

    @Test
    @DisplayName("OF1 PR7 补录承诺进展，扫描件既是补录的依据，也是进展的佐证")
    void takesTheScanForTheEvidenceOfTheReport() {
        page.getForm().setReportKind(ReportKind.PROGRESS);
        page.getForm().setFile(chosen());

        page.record();

        assertThat(typedIn).singleElement().satisfies(step -> assertThat(step.file().content()).isEqualTo(SCAN));
        assertThat(reported).singleElement().satisfies(report -> {
            assertThat(report.commitmentId()).isEqualTo(PROMISE);
            assertThat(report.kind()).isEqualTo(ReportKind.PROGRESS);
            assertThat(report.file()).isNotNull().isSameAs(typedIn.get(0).file());
        });
    }

    @Test
    @DisplayName("OF1 选过的扫描件只随那一次提交")
    void forgetsTheScanWithTheRequestThatBroughtIt() {
        page.getForm().setFile(chosen());
        page.record();

        page.record();

        assertThat(typedIn).last().satisfies(step -> assertThat(step.file()).isNull());
        assertThat(reported).last().satisfies(report -> assertThat(report.file()).isNull());
    }

    private static Part chosen() {
        return (Part) Proxy.newProxyInstance(Part.class.getClassLoader(), new Class<?>[] {Part.class}, (part, method, given) ->
                method.getName().equals("getInputStream") ? new ByteArrayInputStream(SCAN) : "扫描件.pdf");
    }

    private OfflineSteps steps() {
        return new OfflineSteps() {
            @Override
            public WorkItem step(String taskId) {
                return new WorkItem(
                        taskId, MATTER, PROMISE, UUID.randomUUID(), UserTasks.REPORT_PROGRESS, Instant.EPOCH, null, null, null, List.of());
            }

            @Override
            public List<PersonView> deciders(String taskId) {
                return List.of();
            }

            @Override
            public UUID record(RecordOffline command, Runnable step) {
                typedIn.add(command);
                step.run();
                return UUID.randomUUID();
            }
        };
    }

    private static Commitments promises() {
        return new Commitments() {
            @Override
            public List<CommitmentView> ofSuggestion(UUID suggestionId) {
                return List.of(new CommitmentView(
                        PROMISE, null, suggestionId, null, null, "配齐图书角", null, null, null, List.of(), null, null, null, null, null,
                        null, null, null, null, null, null, null, null, 3));
            }
        };
    }

    private CommitmentReports reports() {
        return new CommitmentReports() {
            @Override
            public void report(ReportCommitment command) {
                reported.add(command);
            }
        };
    }

    private static Drafting noReplies() {
        return new Drafting() {
            @Override
            public List<ReplyView> repliesOf(UUID suggestionId) {
                return List.of();
            }
        };
    }

    private static CaseFiles matters() {
        return new CaseFiles() {
            @Override
            public CaseFile open(UUID suggestionId) {
                var matter = new SuggestionView(
                        suggestionId, null, MatterKind.SUGGESTION, null, null, null, false, "198", "关于图书角的建议", null, HandlingRole.SOLE,
                        false, null, null, false, null, null, null, null, null, null, List.of(), List.of(), 1);
                return new CaseFile(
                        matter, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(),
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            }
        };
    }

    private static Notices silence() {
        return new Notices() {
            @Override
            public void done(String key, Object... parameters) {}
        };
    }
}
