package io.yinuo.consistency;

/** What can be wrong in the records of a bureau (问题种类). */
public enum FindingKind {
    /** An open case that no process moves. Detail: its status. */
    NO_PROCESS,
    /** A process that moves a case which is closed, or which does not exist. Detail: the process. */
    PROCESS_LEFT_OVER,
    /** An open case of which no step waits that its status allows. Detail: its status. */
    NO_POSITION,
    /** A step waits that the status of the case does not allow. Detail: the step. */
    POSITION_APART,
    /** A step waits twice that can wait only once. Detail: the step. */
    POSITION_TWICE,
    /** A further reply on promises is on its way, and no process moves it. Detail: how far it has come. */
    FURTHER_REPLY_STRAY,
    /** An open promise that no process follows. Detail: how far its follow-up has come. */
    COMMITMENT_STRAY,
    /** A process follows a promise that is settled or does not exist. Detail: what the promise is, or null. */
    FOLLOW_UP_LEFT_OVER,
    /** A section or unit is asked for its opinion, and no process waits for it. Detail: who is asked. */
    OPINION_UNASKED,
    /** The draft has gone on without an opinion that is neither there nor waived, or its words are gone. Detail: whose. */
    OPINION_LOST,
    /** A process waits for an opinion that is there or was waived. Detail: whose. */
    OPINION_STILL_ASKED,
    /** An extension or suspension is open, and no process moves it. Detail: which of the two. */
    ADJUSTMENT_STRAY,
    /** A process moves an extension or suspension that has ended or does not exist. Detail: how far it has come, or null. */
    ADJUSTMENT_LEFT_OVER,
    /** A step stands in the lists that the engine does not know. Detail: the step. */
    STEP_WITHOUT_TASK,
    /** The engine waits for a step that stands in no list. Detail: the step. */
    TASK_WITHOUT_STEP,
    /** A step waits and nobody who may take it can sign in. Detail: the step. */
    NOBODY_TO_ACT,
    /** A deadline is past for two whole working days and has told nobody. Detail: what is owed. */
    SIGNAL_MISSING,
    /** A reminder was due for two whole working days before its deadline, and nobody was told. Detail: what is owed. */
    REMINDER_MISSING,
    /** Days come near that were counted into a year of which no notice is known; one finding a year. Detail: the year. */
    BEYOND_CALENDAR,
    /** A step of the application failed and is not tried again by itself. Detail: the element of the model. */
    FAILED_JOB,
    /** A series of document numbers has a gap. Detail: prefix and year. */
    NUMBER_MISSING,
    /** The counter of a series is not at its last number. Detail: prefix and year. */
    COUNTER_APART
}
