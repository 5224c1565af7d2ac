package io.yinuo.feedback;

import java.time.LocalDate;
import java.util.UUID;

/** A talk face to face that took the place of a further reply (当面沟通会). */
public record MeetingView(UUID replyId, LocalDate heldOn, String place, String participants, String outcome) {}
