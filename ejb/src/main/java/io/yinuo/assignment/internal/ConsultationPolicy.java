package io.yinuo.assignment.internal;

import io.yinuo.assignment.RecordConsultation;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;

/** What the record of a talk must hold (rule A9). */
public final class ConsultationPolicy {

    private static final int MOST_PLACE = 200;
    private static final int MOST_PARTICIPANTS = 500;
    private static final int MOST_WORDS = 20_000;

    private ConsultationPolicy() {}

    /** @throws InvalidInput naming each field that is missing, too long or impossible */
    public static void check(RecordConsultation told, LocalDate today) {
        boolean held = told.heldOn() == null || !told.heldOn().isAfter(today);
        new InvalidInput.Check()
                .present(told.heldOn(), "heldOn")
                .that(held, "heldOn", "HELD_IN_FUTURE", String.valueOf(today))
                .present(told.channel(), "channel")
                .that(told.channel() == null || told.channel().isTalk(), "channel", "CHANNEL_NO_TALK")
                .optionalText(told.place(), "place", MOST_PLACE)
                .text(told.participants(), "participants", MOST_PARTICIPANTS)
                .text(told.deputyView(), "deputyView", MOST_WORDS)
                .optionalText(told.agreedChanges(), "agreedChanges", MOST_WORDS)
                .done();
    }
}
