package io.yinuo.it.roles;

import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.AskReturn;
import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.assignment.ReferralReturns;
import io.yinuo.calendar.Calendars;
import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.RemarkOnCommitment;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.InnerDeadlines;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.deadline.SignalStatus;
import io.yinuo.deadline.SignalSweep;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.AppointSubstitute;
import io.yinuo.directory.Substitutions;
import io.yinuo.feedback.EnterRatingForm;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingForms;
import io.yinuo.it.cast.Caller;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.paper.Letters;
import io.yinuo.it.rest.MatrixReaders;
import io.yinuo.it.rest.MatrixSubjects;
import io.yinuo.it.roles.Writes.Write;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.ledger.FilterValues;
import io.yinuo.ledger.SaveFilter;
import io.yinuo.ledger.SavedFilters;
import io.yinuo.paper.UploadedFile;
import io.yinuo.publication.Publications;
import io.yinuo.publication.PublishReply;
import io.yinuo.shared.StepKind;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.HandlingRole;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every role tries every resource that writes. */
@ServerTest
class WriteMatrixIT {

    private static final Set<String> READS = Set.of("get", "head", "options");
    private static final Set<Integer> CLOSED = Set.of(403, 404);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int LONG_AFTER = 20;
    private static final int LOST = 412;

    @Inject
    private Stage stage;

    @Inject
    private Adjustments adjustments;

    @Inject
    private InnerDeadlines inner;

    @Inject
    private Journey journey;

    @Inject
    private MatrixReaders readers;

    @Inject
    private MatrixSubjects subjects;

    @Inject
    private OutsideUnits units;

    @Inject
    private Assignments assignments;

    @Inject
    private ReferralReturns returns;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentRemarks remarks;

    @Inject
    private RatingForms forms;

    @Inject
    private Publications publications;

    @Inject
    private SavedFilters filters;

    @Inject
    private Substitutions substitutions;

    @Inject
    private WorkClock clock;

    @Inject
    private Signals signals;

    @Inject
    private SignalSweep sweep;

    @Inject
    private Calendars calendars;

    private final List<String> wrong = new ArrayList<>();

    @Test
    @DisplayName("接口的每个写入资源都规定了谁能写")
    void knowsEveryResourceThatWrites() {
        var document = Json.createReader(new StringReader(Caller.anonymous().get("api/openapi").body())).readObject();
        var writes = new TreeSet<String>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream()
                .filter(method -> !READS.contains(method))
                .forEach(method -> writes.add(method + " " + path)));

        assertThat(Writes.all().keySet()).containsExactlyInAnyOrderElementsOf(writes);
    }

    @Test
    @DisplayName("E1 各角色只能写该写的，其余一律拒绝")
    void letsInWhoMayWrite() {
        var names = aMatterInDrafting();

        Writes.all().forEach((resource, write) -> readers.all().forEach((reader, userName) -> {
            var sent = new Write(filled(write.body(), names), write.may());
            var answer = send(Caller.of(userName, readers.password()), address(resource, names), resource, sent);
            int status = answer.statusCode();
            boolean in = !CLOSED.contains(status) && status < 500;
            if (write.may().contains(reader) ? !in : !CLOSED.contains(status)) {
                wrong.add(reader + " gets " + status + " from " + resource);
            }
            if (status == LOST && Json.createReader(new StringReader(answer.body())).readObject().isNull("current")) {
                wrong.add(reader + " is not told what " + resource + " would change now");
            }
        }));

        assertThat(wrong).isEmpty();
    }

    private Map<String, String> aMatterInDrafting() {
        var id = journey.toDrafting(journey.refer(HandlingRole.LEAD, "会办：某市财政局"), stage.officer());
        var unit = stage.secretary().asks(() -> units.add(new AddOutsideUnit(id, "某市财政局", null, null)));
        var papers = "api/suggestions/" + id + "/papers";
        var paper = readers.as(stage.secretary())
                .postPaper(papers, "OTHER", "来函.pdf", Letters.pdf("Letter"));
        var names = new HashMap<>(Map.of(
                "{id}", id.toString(),
                "{reply}", journey.reply(id).id().toString(),
                "{task}", journey.task(id, DRAFT_REPLY),
                "{paper}", Json.createReader(new StringReader(paper.body())).readObject().getString("id"),
                "{unit}", unit.toString(),
                "{form}", aForm().toString(),
                "{publication}", aPublication().toString(),
                "{substitution}", aSubstitution().toString(),
                "{officer}", stage.officer().personId().toString(),
                "{assignment}", leading(id).toString()));
        names.put("{line}", UUID.randomUUID().toString());
        names.put("{link}", UUID.randomUUID().toString());
        names.put("{import}", UUID.randomUUID().toString());
        names.put("{filter}", aSharedFilter().toString());
        names.put("{text}", subjects.text().toString());
        names.put("{bulletin}", subjects.bulletin().toString());
        names.put("{adjustment}", adjustment(id).toString());
        names.put("{deadline}", stage.secretary().asks(() -> inner.ofCase(id)).get(0).deadline().id().toString());
        names.put("{signal}", aSignal(id).toString());
        names.put("{return}", aReturn(id).toString());
        var promise = aPromise();
        names.put("{commitment}", promise.toString());
        names.put("{remark}", aRemark(promise).toString());
        return names;
    }

    /** What the lead section was given; proposals that nobody took up stand beside it. */
    private UUID leading(UUID id) {
        return stage.secretary().asks(() -> assignments.ofCase(id)).stream()
                .filter(part -> part.role() == AssignmentRole.LEAD && part.status().isOpen())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID aPromise() {
        var id = journey.toRating();
        return stage.secretary().asks(() -> commitments.ofSuggestion(id)).get(0).id();
    }

    private UUID aRemark(UUID promise) {
        return stage.deputy().asks(() -> remarks.remark(new RemarkOnCommitment(promise, RemarkKind.TALK_AGAIN, "想看看现场")));
    }

    private UUID aReturn(UUID id) {
        return stage.secretary().asks(() -> returns.ask(new AskReturn(id, "不属本单位职责", "某市民政局", clock.today())));
    }

    private UUID aForm() {
        var id = journey.toRating();
        var scan = new UploadedFile("征询意见表.pdf", Letters.pdf("Form"));
        return stage.liaison().asks(() -> forms.enter(new EnterRatingForm(
                id, journey.reply(id).id(), journey.suggestion(id).leadSubmitter().id(), Rating.SATISFIED, Rating.SATISFIED,
                null, clock.today(), scan)));
    }

    private UUID aPublication() {
        var reply = journey.reply(journey.toRating());
        return stage.secretary().asks(() -> publications.publish(new PublishReply(
                reply.id(), reply.version(), "https://www.example.gov.cn/reply.html", clock.today(), List.of(), true)));
    }

    private UUID aSubstitution() {
        var absent = stage.viceDirector();
        return absent.asks(() -> substitutions.appoint(new AppointSubstitute(
                absent.personId(), stage.otherViceDirector().personId(), clock.today(), clock.today().plusDays(1),
                Set.of(StepKind.REVIEW), null)));
    }

    private UUID aSharedFilter() {
        return stage.secretary().asks(() -> filters.save(new SaveFilter("超期件", true, FilterValues.NONE)));
    }

    private UUID adjustment(UUID id) {
        var owed = stage.secretary().asks(() -> adjustments.adjustable(id)).get(0);
        return stage.secretary().asks(() -> adjustments.request(new RequestAdjustment(
                id, owed.deadline().id(), AdjustmentKind.EXTENSION, null, owed.limit(), "需实地核查")));
    }

    private UUID aSignal(UUID id) {
        var day = journey.suggestion(id).replyDueOn().plusDays(LONG_AFTER);
        while (!calendars.of(stage.bureauId()).isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        clock.at(day.atTime(MORNING).atZone(WorkClock.ZONE).toInstant(), sweep::pass);
        return stage.secretary().asks(() -> signals.ofCase(id)).stream()
                .filter(signal -> signal.status() == SignalStatus.PROPOSED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String address(String resource, Map<String, String> names) {
        var path = resource.substring(resource.indexOf('/'))
                .replace("/replies/{id}", "/replies/{reply}")
                .replace("/rating-forms/{id}", "/rating-forms/{form}")
                .replace("/tasks/{id}", "/tasks/{task}");
        return "api" + filled(path, names);
    }

    private static String filled(String words, Map<String, String> names) {
        var filled = words;
        for (var each : names.entrySet()) {
            filled = filled.replace(each.getKey(), each.getValue());
        }
        return filled;
    }

    private static HttpResponse<String> send(Caller caller, String address, String resource, Write write) {
        if (write.body().equals(Writes.FILE)) {
            return caller.postPaper(address, "OTHER", "来函.txt", new byte[0]);
        }
        if (write.body().startsWith(Writes.FORM)) {
            return caller.postFile(address, "form", write.body().substring(Writes.FORM.length()), "来函.txt", new byte[0]);
        }
        if (resource.startsWith("delete")) {
            return caller.delete(address, "If-Match", write.body());
        }
        return resource.startsWith("put") ? caller.put(address, write.body()) : caller.post(address, write.body());
    }
}
