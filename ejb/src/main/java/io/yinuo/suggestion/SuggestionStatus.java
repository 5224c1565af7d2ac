package io.yinuo.suggestion;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a matter has come (办理状态).
 *
 * <p>Each status names those from which it can be reached (rule S3); whatever else is asked is refused.
 */
public enum SuggestionStatus {
    /** 已登记: recorded, with a proposal of sections that nobody has confirmed. */
    REGISTERED,
    /** 拟办: the assignment sheet lies with the leaders, or came back. */
    ASSIGNING,
    /** 已批办: approved, the section has not yet taken it. */
    ASSIGNED,
    /** 办理中: an officer talks, drafts, and waits for opinions. */
    HANDLING,
    /** 审签中: the draft is with the reviewers, or is being revised for them. */
    IN_SIGN_OFF,
    /** 已签发. */
    SIGNED,
    /** 已编号. */
    NUMBERED,
    /** 已答复: delivered to every submitter. */
    DELIVERED,
    /** 会办意见已送: the unit that answers has the opinion; nothing more is owed but to file its reply. */
    CONTRIBUTED,
    /** 重新办理: the deputy was not satisfied, or the reply or opinion was recalled or is corrected. */
    REHANDLING,
    /** 当面沟通: not satisfied again, and no further reply is owed. */
    MEETING,
    /** 办结. */
    CLOSED;

    /** The statuses out of which this one can be entered. */
    public Set<SuggestionStatus> reachableFrom() {
        return switch (this) {
            case REGISTERED -> EnumSet.noneOf(SuggestionStatus.class);
            case ASSIGNING -> EnumSet.of(REGISTERED, ASSIGNING, ASSIGNED);
            case ASSIGNED -> EnumSet.of(ASSIGNING);
            case HANDLING -> EnumSet.of(ASSIGNED);
            case IN_SIGN_OFF -> EnumSet.of(HANDLING, IN_SIGN_OFF, SIGNED, NUMBERED, REHANDLING);
            case SIGNED -> EnumSet.of(IN_SIGN_OFF);
            case NUMBERED -> EnumSet.of(SIGNED);
            case DELIVERED, CONTRIBUTED -> EnumSet.of(NUMBERED);
            case REHANDLING -> EnumSet.of(NUMBERED, DELIVERED, CONTRIBUTED, CLOSED);
            case MEETING -> EnumSet.of(DELIVERED, CLOSED);
            case CLOSED -> EnumSet.of(DELIVERED, CONTRIBUTED, MEETING);
        };
    }

    /** Whether what the bureau owes has reached the deputy, or the unit that answers, so that nothing is owed at present. */
    public boolean isAnswered() {
        return this == DELIVERED || this == CONTRIBUTED || this == MEETING || this == CLOSED;
    }

    /** Whether a section works on the matter, so that talks are recorded and opinions asked for. */
    public boolean isInHands() {
        return this != REGISTERED && this != ASSIGNING && this != ASSIGNED && this != CLOSED;
    }
}
