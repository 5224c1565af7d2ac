package io.yinuo.deadline;

import io.yinuo.suggestion.HandlingRole;

/** What is owed by a day (时限种类); the bureau's configuration says how long each takes (domain §1.5). */
public enum DeadlineKind {
    /** 拟办批办: a section has taken the matter. Subject: the suggestion. */
    ASSIGNMENT,
    /** 协办意见: a co-handling section has given its opinion. Subject: the assignment. */
    CO_HANDLING,
    /** 答复: the reply is delivered to every submitter. Subject: the suggestion. */
    REPLY,
    /** 会办意见函: the opinion is with the unit that answers. Subject: the suggestion. */
    CONTRIBUTION,
    /** 重新答复: the second reply is delivered. Subject: the new reply. */
    REHANDLING,
    /** 反馈: the lead submitter has rated. Subject: the reply. */
    RATING;

    /** What the bureau owes from the referral on: its reply, or its opinion where another unit answers. */
    public static DeadlineKind owedBy(HandlingRole role) {
        return role.answersTheDeputy() ? REPLY : CONTRIBUTION;
    }
}
