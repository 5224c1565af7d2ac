package io.yinuo.deadline;

import static java.util.Map.entry;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.suggestion.HandlingRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is owed by a day (时限种类); the bureau's rules say how long each takes (domain §1.5). */
public enum DeadlineKind {
    /** 拟办批办: a section has taken the matter. Subject: the suggestion. */
    ASSIGNMENT(StartEvent.REFERRED),
    /** 退办: the bureau has asked the referrer to take the matter back; a window that is counted when somebody asks, not a duty. */
    RETURN(StartEvent.REFERRED),
    /** 分解表认领: the proposed section has claimed the matter or objected. Subject: the suggestion. */
    CLAIM(StartEvent.SHEET_SENT),
    /** 协办意见: a co-handling section has given its opinion. Subject: the assignment. */
    CO_HANDLING(StartEvent.OPINION_ASKED),
    /** 答复: the reply is delivered to every submitter. Subject: the suggestion. */
    REPLY(StartEvent.REFERRED),
    /** 会办意见函: the opinion is with the unit that answers. Subject: the suggestion, or the outside unit that is asked. */
    CONTRIBUTION(StartEvent.REFERRED),
    /** 重新答复: the second reply is delivered. Subject: the new reply. */
    REHANDLING(StartEvent.DISSATISFIED),
    /** 更正答复: the letter that takes the place of a recalled or corrected one is delivered. Subject: the new reply. */
    REPLACEMENT(StartEvent.RECALLED),
    /** 公开: what became of the disclosure of a public letter is recorded. Subject: the reply. */
    PUBLICATION(StartEvent.DELIVERED),
    /** 反馈: the lead submitter has rated. Subject: the reply. */
    RATING(StartEvent.DELIVERED),
    /** 催请评价: a submitter who was reminded has rated. Subject: the reply. */
    RATING_REMINDER(StartEvent.REMINDED),
    /** 承诺: a promise is kept; its day stands in the letter or in an approved change, and no rule counts it. Subject: the commitment. */
    COMMITMENT(StartEvent.DELIVERED),
    /** 初稿: the draft is on its way to the head of the section. Subject: the suggestion. */
    INNER_DRAFT(StartEvent.REFERRED),
    /** 面商: the lead submitter has been talked to. Subject: the suggestion. */
    INNER_TALK(StartEvent.REFERRED),
    /** 核稿: the office has passed the draft. Subject: the suggestion. */
    INNER_REVIEW(StartEvent.REFERRED),
    /** 送签: the draft lies before whoever signs. Subject: the suggestion. */
    INNER_SIGNATURE(StartEvent.REFERRED),
    /** 局内答复: the day by which the bureau wants to have answered; the other inner ones are counted back from it. */
    INNER_REPLY(StartEvent.REFERRED);

    /** What the bureau owes itself before the reply (局内期限), the day first from which the others are counted (rule T20). */
    public static final List<DeadlineKind> INNER =
            List.of(INNER_REPLY, INNER_DRAFT, INNER_TALK, INNER_REVIEW, INNER_SIGNATURE);

    /** What is owed when the case is closed, too. */
    public static final List<DeadlineKind> OUTLIVING = List.of(PUBLICATION, COMMITMENT);

    /** What a bureau's rules say the term of. */
    public static final List<DeadlineKind> RULED =
            Stream.of(values()).filter(kind -> kind != COMMITMENT).toList();

    private static final Map<String, DeadlineKind> INNER_STEPS = Map.ofEntries(
            entry(SuggestionHandling.UserTasks.DRAFT_REPLY, INNER_DRAFT),
            entry(ReplySignOff.UserTasks.HEAD_REVIEW, INNER_REVIEW),
            entry(ReplySignOff.UserTasks.COUNTERSIGN, INNER_REVIEW),
            entry(ReplySignOff.UserTasks.OFFICE_REVIEW, INNER_REVIEW),
            entry(ReplySignOff.UserTasks.REVISE_DRAFT, INNER_REVIEW),
            entry(ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW, INNER_SIGNATURE),
            entry(ReplySignOff.UserTasks.SIGN_REPLY, INNER_REPLY),
            entry(ReplySignOff.UserTasks.NUMBER_REPLY, INNER_REPLY),
            entry(SuggestionHandling.UserTasks.DELIVER_REPLY, INNER_REPLY));

    private static final Map<String, DeadlineKind> STEPS = Map.of(
            SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT, ASSIGNMENT,
            SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT, CLAIM,
            SuggestionHandling.UserTasks.DECIDE_OBJECTION, ASSIGNMENT,
            SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT, ASSIGNMENT,
            SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT, ASSIGNMENT,
            CoHandling.UserTasks.GIVE_OPINION, CO_HANDLING,
            CoHandling.UserTasks.RECORD_OPINION, CONTRIBUTION,
            SuggestionHandling.UserTasks.RATE_REPLY, RATING);

    private final StartEvent start;

    DeadlineKind(StartEvent start) {
        this.start = start;
    }

    public StartEvent start() {
        return start;
    }

    /** What the bureau owes from the referral on: its reply, or its opinion where another unit answers. */
    public static DeadlineKind owedBy(HandlingRole role) {
        return role.answersTheDeputy() ? REPLY : CONTRIBUTION;
    }

    /** By which kind the human step of that element is bound; steps on a reply are bound by the reply itself. */
    public static DeadlineKind ofStep(String element) {
        return STEPS.getOrDefault(element, REPLY);
    }

    /** By which inner day the step of that element is bound, as long as it is owed. */
    public static Optional<DeadlineKind> innerOfStep(String element) {
        return Optional.ofNullable(INNER_STEPS.get(element));
    }

    /** Whether the bureau owes it to itself, so that nobody outside is told of it. */
    public boolean isInner() {
        return INNER.contains(this);
    }

    /** Whether a deputy is asked, who is reminded and never late. */
    public boolean asksADeputy() {
        return this == RATING || this == RATING_REMINDER;
    }

    /** Whether it binds a letter to the submitters: the first one, a second one, or one in the place of another. */
    public boolean isOfReply() {
        return this == REPLY || this == REHANDLING || this == REPLACEMENT;
    }

    /** Whether the office alone owes it, whatever section has the matter. */
    public boolean isOfTheOffice() {
        return this == PUBLICATION;
    }

    /** Whether it is owed to the deputy, who may then know of it. */
    public boolean isOwedToDeputy() {
        return isOfReply();
    }
}
