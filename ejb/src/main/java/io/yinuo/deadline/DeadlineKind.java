package io.yinuo.deadline;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.suggestion.HandlingRole;
import java.util.Map;

/** What is owed by a day (时限种类); the bureau's rules say how long each takes (domain §1.5). */
public enum DeadlineKind {
    /** 拟办批办: a section has taken the matter. Subject: the suggestion. */
    ASSIGNMENT(StartEvent.REFERRED),
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
    /** 反馈: the lead submitter has rated. Subject: the reply. */
    RATING(StartEvent.DELIVERED),
    /** 催请评价: a submitter who was reminded has rated. Subject: the reply. */
    RATING_REMINDER(StartEvent.REMINDED);

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

    /** Whether it binds a letter to the submitters: the first one, a second one, or one in the place of another. */
    public boolean isOfReply() {
        return this == REPLY || this == REHANDLING || this == REPLACEMENT;
    }

    /** Whether it is owed to the deputy, who may then know of it. */
    public boolean isOwedToDeputy() {
        return isOfReply();
    }
}
