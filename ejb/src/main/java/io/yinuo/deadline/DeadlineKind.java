package io.yinuo.deadline;

/** What is owed by a day (时限种类); the bureau's configuration says how long each takes (domain §1.5). */
public enum DeadlineKind {
    /** 拟办批办: a section has taken the matter. Subject: the suggestion. */
    ASSIGNMENT,
    /** 会办意见: a co-handling section has given its opinion. Subject: the assignment. */
    CO_HANDLING,
    /** 答复: the reply is delivered to every submitter. Subject: the suggestion. */
    REPLY,
    /** 重新答复: the second reply is delivered. Subject: the new reply. */
    REHANDLING,
    /** 反馈: the lead submitter has rated. Subject: the reply. */
    RATING
}
