package io.yinuo.it.rest;

import static io.yinuo.processes.Rehandling.UserTasks.DELIVER_SECOND_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RECORD_MEETING;

import io.yinuo.archiving.ArchiveCase;
import io.yinuo.archiving.Archives;
import io.yinuo.archiving.Gap;
import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.ClaimLines;
import io.yinuo.assignment.ClaimLines.Claim;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.SendSheet;
import io.yinuo.commitment.BeginFurtherReply;
import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.FurtherReplies;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.RatingRule;
import io.yinuo.directory.RatingSettings;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.handover.HandOverWork;
import io.yinuo.handover.HandOvers;
import io.yinuo.importing.ImportStatus;
import io.yinuo.importing.Imports;
import io.yinuo.importing.LineQuery;
import io.yinuo.it.importing.OldLetters;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.measures.AsOf;
import io.yinuo.measures.Catalogue;
import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.Exchange;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.IndicatorLine;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.Observations;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.paper.UploadedFile;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an office makes of many matters at once, and what it keeps of a matter whose letter is out. */
@ApplicationScoped
public class MatrixRecords {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private AssignmentSheets sheets;

    @Inject
    private Imports imports;

    @Inject
    private Exchange exchange;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Feedback feedback;

    @Inject
    private Archives archives;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentChecks checks;

    @Inject
    private FurtherReplies furtherReplies;

    @Inject
    private Signals signals;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Observations observations;

    @Inject
    private WorkClock clock;

    /** By what it is; every one of the bureau of the stage, but the indicator, which is everybody's. */
    public Map<String, String> all() {
        var all = new HashMap<String, String>();
        all.put("claimed", claimedSheet().toString());
        all.put("exchange", previewedExchange().toString());
        all.put("handOver", handOver().toString());
        all.put("meeting", meeting());
        all.put("archived", archived().toString());
        all.put("further", furtherReply().toString());
        all.put("signal", signal().toString());
        var batch = readImport();
        all.put("import", batch.toString());
        all.put("importLine", lineOf(batch).toString());
        var indicator = indicator();
        all.put("indicator", indicator.toString());
        all.put("value", value(indicator).toString());
        return all;
    }

    /** A sheet with one line, which the lead section has claimed and a leader is to approve. */
    private UUID claimedSheet() {
        var id = journey.refer();
        var line = new PrepareAssignment(
                journey.task(id, PREPARE_ASSIGNMENT), journey.suggestion(id).version(), stage.leadSectionId(), List.of(), null);
        var sheet = stage.secretary().asks(() -> sheets.send(new SendSheet(List.of(line))));
        stage.head().does(() -> sheets.claim(new ClaimLines(List.of(new Claim(journey.task(id, CLAIM_ASSIGNMENT), null)))));
        return sheet;
    }

    /** A letter of a bygone year, read and not recorded. */
    private UUID readImport() {
        var letters = OldLetters.zip(Map.of("旧信.txt", OldLetters.letter(7).getBytes(StandardCharsets.UTF_8)));
        var id = stage.secretary().asks(() -> imports.upload(new UploadedFile("旧信.zip", letters)));
        Eventually.holds("the reading", () -> stage.secretary().asks(() -> imports.get(id)).status() == ImportStatus.READY);
        return id;
    }

    private UUID lineOf(UUID batch) {
        return stage.secretary().asks(() -> imports.lines(batch, new LineQuery(null, false, 0, 1))).items().get(0).id();
    }

    private UUID previewedExchange() {
        var policy = new ExchangeRow(
                ExchangeKind.POLICIES, 2, Map.of("code", "P-" + stage.mark(), "issuer", "某市教育局", "title", "某办法"));
        return stage.secretary().asks(() -> exchange.upload("交换.json", () -> List.of(policy)));
    }

    /** What somebody held who has left. */
    private UUID handOver() {
        var leaver = stage.headWhoDrafts().personId();
        journey.toDrafting(stage.headWhoDrafts());
        return stage.secretary().asks(() -> {
            var lines = handOvers.holdings(leaver).stream()
                    .map(item -> new HandOverWork.Line(
                            item.kind(), item.id(), item.kind().isTakenOver() ? stage.officer().personId() : null))
                    .toList();
            return handOvers.handOver(new HandOverWork(leaver, lines, "调离"));
        });
    }

    /** The step in which a meeting is recorded, as the rounds are used up. */
    private String meeting() {
        var id = journey.toRating();
        stage.whileRating(new RatingSettings(RatingRule.LEAD_DECIDES, 2, 1), () -> {
            rate(id, Rating.DISSATISFIED);
            journey.answerAgain(id);
            journey.deliver(id, DELIVER_SECOND_REPLY);
            rate(id, Rating.DISSATISFIED);
        });
        return journey.task(id, RECORD_MEETING);
    }

    private UUID archived() {
        var id = closed();
        stage.secretary().does(() -> archives.archive(new ArchiveCase(
                id, journey.suggestion(id).version(), Map.of(Gap.DISCLOSURE, "公开平台检修"), List.of(2))));
        return id;
    }

    private UUID closed() {
        var id = journey.toRating();
        rate(id, Rating.SATISFIED);
        Eventually.holds("the matter is closed", () -> journey.suggestion(id).status() == SuggestionStatus.CLOSED);
        return id;
    }

    private void rate(UUID id, Rating rating) {
        var lead = journey.suggestion(id).leadSubmitter().id();
        stage.deputy().does(() -> feedback.rate(new RateReply(id, journey.reply(id).id(), lead, rating, rating, "未写明时间")));
    }

    /** A further reply that tells of a promise that was kept, with its drafter. */
    private UUID furtherReply() {
        var id = closed();
        var promise = promiseOf(id);
        stage.officer().does(() -> reports.report(
                new ReportCommitment(promise.id(), promise.version(), ReportKind.DONE, "都已配齐", "6 / 6 所", null, null)));
        stage.secretary().does(() -> checks.verify(new CheckFulfilment(
                journey.task(id, CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT), promiseOf(id).version(), true, "到校看过", true)));
        return stage.secretary().asks(() -> furtherReplies.begin(new BeginFurtherReply(id, List.of(promise.id()), null)));
    }

    private CommitmentView promiseOf(UUID id) {
        return stage.secretary().asks(() -> commitments.ofSuggestion(id)).get(0);
    }

    /** An urging that nobody has released. */
    private UUID signal() {
        var id = journey.toDrafting();
        var deadline = journey.deadline(id, DeadlineKind.REPLY);
        var late = deadline.dueOn().plusDays(20).atTime(9, 0).atZone(WorkClock.ZONE).toInstant();
        clock.at(late, () -> Player.ENGINE.does(() -> signals.raise(deadline.id())));
        return stage.reviewer().asks(() -> signals.proposedIn(List.of(id))).get(0).id();
    }

    private UUID indicator() {
        var query = new CatalogueQuery(null, null, null, null, 0, 50);
        return stage.officer().asks(() -> catalogue.indicators(query)).items().stream()
                .map(IndicatorLine::indicator)
                .filter(each -> each.unit() == MeasureUnit.PERCENT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A value that the bureau has recorded. */
    private UUID value(UUID indicator) {
        return stage.officer().asks(() -> observations.record(new NewObservation(
                indicator, "某市", Reach.PRIMARY, ValueKind.OBSERVED, Comparison.EQUAL, new BigDecimal("84"), MeasureUnit.PERCENT,
                null, new AsOf("2023"), "某市通报", "第三段", null)));
    }
}
