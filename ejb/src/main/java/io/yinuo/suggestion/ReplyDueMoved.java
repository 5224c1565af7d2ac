package io.yinuo.suggestion;

import java.time.LocalDate;
import java.util.UUID;

/** The day by which a matter is to be answered has moved from the one day to the other (答复期限变动). */
public record ReplyDueMoved(UUID suggestionId, LocalDate from, LocalDate to) {}
