package io.yinuo.it.stage;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.contribution.Contributions;
import io.yinuo.contribution.SendContribution;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.DeliverReply;
import io.yinuo.delivery.Deliveries;
import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.drafting.SubmitDraft;
import io.yinuo.intake.Intake;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.processes.CoHandling;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.DocumentNumberView;
import io.yinuo.signoff.NumberReply;
import io.yinuo.signoff.SignOff;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.UnitChannel;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Carries cases through the boundaries, each step by the person who takes it in real life. */
@ApplicationScoped
public class Journey {

    /** The promise that every draft of the journey makes. */
    public static final String PROMISE = "明年9月底前为每所小学配齐专职心理教师";

    private static final Block OPENING = body("您提出的建议已收悉。经研究，现答复如下：");
    private static final Block ANSWER = body("我们将" + PROMISE + "，并公布名单。");

    @Inject
    private Stage stage;

    @Inject
    private WorkItems workItems;

    @Inject
    private Matters matters;

    @Inject
    private Intake intake;

    @Inject
    private Assignments assignments;

    @Inject
    private Drafting drafting;

    @Inject
    private SignOff signOff;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Contributions contributions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private WorkClock clock;

    private final AtomicInteger numbers = new AtomicInteger();

    private static Block body(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }

    /** A suggestion of two deputies, registered. */
    public UUID refer() {
        return refer(HandlingRole.SOLE, "");
    }

    /** The same in another part of the bureau, with the other units as the referral names them. */
    public UUID refer(HandlingRole role, String partnerUnits) {
        return refer(role, partnerUnits, submitter(stage.coSigner(), false));
    }

    /** A suggestion whose co-signer has no account, registered. */
    public UUID referByOneWithoutAccount() {
        return refer(HandlingRole.SOLE, "", new NewSubmitter(false, "朱代表", SubmitterKind.PERSON, "某镇代表团", null, null));
    }

    private UUID refer(HandlingRole role, String partnerUnits, NewSubmitter coSigner) {
        var command = new RegisterSuggestion(
                null, MatterKind.SUGGESTION, "某市一届人大二次会议", 1, 2, false, String.valueOf(numbers.incrementAndGet()),
                "关于加强小学心理健康教育的建议", "请为小学配备心理教师。", role, false, "某市人大常委会代表工委", clock.today(),
                false, DisclosureWish.AGREES, partnerUnits,
                List.of(submitter(stage.deputy(), true), coSigner), List.of("配备心理教师"));
        return stage.secretary().asks(() -> intake.register(command));
    }

    private static NewSubmitter submitter(Player deputy, boolean lead) {
        return new NewSubmitter(lead, deputy.name(), SubmitterKind.PERSON, "某镇代表团", null, deputy.personId());
    }

    /** A suggestion that the officer of the lead section drafts. */
    public UUID toDrafting() {
        return toDrafting(stage.officer());
    }

    /** A suggestion that this person of the lead section drafts. */
    public UUID toDrafting(Player drafter) {
        return toDrafting(refer(), drafter);
    }

    /** Brings a matter that is registered to this person of the lead section. */
    public UUID toDrafting(UUID id, Player drafter) {
        return toDrafting(id, drafter, List.of());
    }

    private UUID toDrafting(UUID id, Player drafter, List<UUID> coSections) {
        int version = suggestion(id).version();
        stage.secretary().does(() -> assignments.prepare(new PrepareAssignment(
                task(id, SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT), version, stage.leadSectionId(), coSections, null)));
        stage.director().does(() -> assignments.approve(
                new DecideAssignment(task(id, SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT), true, null)));
        stage.head().does(() -> assignments.accept(new AcceptAssignment(
                task(id, SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT), drafter.personId())));
        return id;
    }

    /** A draft while another section is asked for its opinion. */
    public UUID toCoHandling() {
        var id = toDrafting(refer(), stage.officer(), List.of(stage.otherSectionId()));
        task(id, CoHandling.UserTasks.GIVE_OPINION);
        return id;
    }

    /** An opinion for another unit, with its number. */
    public UUID toSending() {
        var id = toDrafting(refer(HandlingRole.CO_HANDLER, "主办：某市财政局；会办：某市民政局"), stage.officer());
        answer(id, SuggestionHandling.UserTasks.DRAFT_REPLY);
        return id;
    }

    /** An opinion that the unit that answers has. */
    public UUID toJointReply() {
        var id = toSending();
        var task = task(id, Contribution.UserTasks.SEND_CONTRIBUTION);
        stage.secretary().does(() -> contributions.send(
                new SendContribution(task, UnitChannel.DOCUMENT_EXCHANGE, clock.today(), "某市财政局办公室", null)));
        task(id, Contribution.UserTasks.FILE_JOINT_REPLY);
        return id;
    }

    /** A draft that lies with the head of the lead section. */
    public UUID toHeadReview() {
        return toHeadReview(stage.officer(), null);
    }

    /** A draft whose promise another section owes, or the lead section for null. */
    public UUID toHeadReview(Player drafter, UUID promiseOwner) {
        var id = toDrafting(drafter);
        drafter.does(() -> drafting.save(draft(id, promiseOwner)));
        submit(drafter, id, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
        return id;
    }

    /** A reply that the director is to sign. */
    public UUID toSignature() {
        var id = toHeadReview();
        review(id);
        return id;
    }

    /** Everybody who reviews a letter before it is signed agrees. */
    public void review(UUID caseId) {
        approve(stage.head(), caseId, ReplySignOff.UserTasks.HEAD_REVIEW);
        approve(stage.reviewer(), caseId, ReplySignOff.UserTasks.OFFICE_REVIEW);
        approve(stage.viceDirector(), caseId, ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW);
    }

    /** Drafts in this step, has it signed and numbers it. */
    private void answer(UUID caseId, String step) {
        stage.officer().does(() -> drafting.save(draft(caseId, null)));
        submit(stage.officer(), caseId, step, false);
        review(caseId);
        approve(stage.director(), caseId, ReplySignOff.UserTasks.SIGN_REPLY);
        number(caseId);
    }

    /** Drafts, signs and numbers the second reply or opinion. */
    public void answerAgain(UUID caseId) {
        answer(caseId, reply(caseId).isContribution()
                ? SuggestionHandling.UserTasks.DRAFT_REPLY
                : Rehandling.UserTasks.DRAFT_SECOND_REPLY);
    }

    /** A signed reply that the secretary is to number. */
    public UUID toNumbering() {
        var id = toSignature();
        approve(stage.director(), id, ReplySignOff.UserTasks.SIGN_REPLY);
        return id;
    }

    /** A numbered reply that nobody has. */
    public UUID toDelivery() {
        var id = toNumbering();
        number(id);
        return id;
    }

    /** A reply that both deputies have. */
    public UUID toRating() {
        return toRating(refer());
    }

    /** The same of this matter, which is registered. */
    public UUID toRating(UUID id) {
        toDrafting(id, stage.officer());
        answer(id, SuggestionHandling.UserTasks.DRAFT_REPLY);
        deliver(id, SuggestionHandling.UserTasks.DELIVER_REPLY);
        return id;
    }

    /** The complete draft of the case's latest reply. */
    public SaveDraft draft(UUID caseId, UUID promiseOwner) {
        var reply = reply(caseId);
        boolean opinion = reply.isContribution();
        var request = suggestion(caseId).requests().get(0).id();
        return new SaveDraft(
                reply.id(), reply.version(), reply.title(), reply.mainRecipient(), opinion ? null : ReplyOutcome.B,
                opinion ? null : Disclosure.PUBLIC, null,
                reply.copies(), reply.contactName(), reply.contactPhone(), List.of(OPENING, ANSWER),
                List.of(new RequestAnswer(request, AnswerState.PROMISED, "明年配齐", ANSWER.id())),
                List.of(PromisedItem.plain(
                        null, ANSWER.id(), PROMISE, promiseOwner, null, clock.today().plusYears(1), DueKind.DATED)),
                List.of());
    }

    /** The complete draft with these paragraphs more. */
    public SaveDraft draftWith(UUID caseId, List<Block> more) {
        return draftWith(caseId, more, List.of());
    }

    /** The complete draft with these paragraphs and promises more. */
    public SaveDraft draftWith(UUID caseId, List<Block> more, List<PromisedItem> promises) {
        var whole = draft(caseId, null);
        return new SaveDraft(
                whole.replyId(), whole.expectedVersion(), whole.title(), whole.mainRecipient(), whole.outcome(),
                whole.disclosure(), whole.withholdingGround(), whole.copies(), whole.contactName(), whole.contactPhone(),
                Stream.concat(whole.blocks().stream(), more.stream()).toList(), whole.answers(),
                Stream.concat(whole.promises().stream(), promises.stream()).toList(), whole.folds());
    }

    /** Names of the sections that are asked to countersign because of it. */
    public List<String> submit(Player drafter, UUID caseId, String element, boolean countersignAgain) {
        var reply = reply(caseId);
        return drafter.asks(() ->
                drafting.submit(new SubmitDraft(task(caseId, element), reply.id(), reply.version(), countersignAgain)));
    }

    public void approve(Player reviewer, UUID caseId, String element) {
        decide(reviewer, caseId, element, Decision.APPROVE, null);
    }

    public void decide(Player reviewer, UUID caseId, String element, Decision decision, String note) {
        int version = reply(caseId).version();
        reviewer.does(() -> signOff.decide(new DecideReply(task(caseId, element), version, decision, note)));
    }

    public DocumentNumberView number(UUID caseId) {
        return stage.secretary().asks(() -> signOff.number(numbering(caseId, Decision.APPROVE, null)));
    }

    public NumberReply numbering(UUID caseId, Decision decision, String note) {
        return new NumberReply(
                task(caseId, ReplySignOff.UserTasks.NUMBER_REPLY), reply(caseId).version(), decision, note, null, null);
    }

    public void deliver(UUID caseId, String element) {
        deliver(caseId, element, suggestion(caseId).submitters());
    }

    /** Records that the reply has reached just these. */
    public void deliver(UUID caseId, String element, List<SubmitterView> reached) {
        var records = reached.stream()
                .map(each -> new DeliveryRecord(each.id(), DeliveryMode.IN_PERSON, clock.today(), each.name()))
                .toList();
        stage.secretary().does(() -> deliveries.deliver(new DeliverReply(task(caseId, element), records)));
    }

    /** The only open step of this element, once the job executor has brought the case to it. */
    public String task(UUID caseId, String element) {
        Eventually.holds(element + " of " + caseId, () -> elements(caseId).contains(element));
        return open(caseId).stream()
                .filter(item -> item.element().equals(element))
                .map(WorkItem::taskId)
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not open, but " + elements(caseId)));
    }

    public List<String> elements(UUID caseId) {
        return open(caseId).stream().map(WorkItem::element).toList();
    }

    public List<WorkItem> open(UUID caseId) {
        return workItems.openOf(caseId);
    }

    /** The latest reply, as the secretary reads it. */
    public ReplyView reply(UUID caseId) {
        var replies = stage.secretary().asks(() -> drafting.repliesOf(caseId));
        return replies.get(replies.size() - 1);
    }

    /** The day that is owed, as the secretary reads it. */
    public DeadlineView deadline(UUID caseId, DeadlineKind kind) {
        return stage.secretary().asks(() -> deadlines.ofCase(caseId)).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public SuggestionView suggestion(UUID caseId) {
        return matters.get(caseId);
    }
}
