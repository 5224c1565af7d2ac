package io.yinuo.feedback;

import java.time.LocalDate;

/** Records the talk that takes the place of a further reply (登记当面沟通会). */
public record RecordMeeting(String taskId, LocalDate heldOn, String place, String participants, String outcome) {}
