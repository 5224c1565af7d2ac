package io.yinuo.assignment.internal;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.BringDisagreement;
import io.yinuo.assignment.SendToUnit;
import io.yinuo.assignment.SettleDisagreement;
import io.yinuo.assignment.UnitOpinion;
import io.yinuo.assignment.UrgeUnit;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;
import java.util.List;

/** What the office must say of a unit outside of the bureau (rules CO1-CO5); no day lies in the future. */
public final class OutsideUnitPolicy {

    private static final int MOST_NAME = 100;
    private static final int MOST_PERSON = 60;
    private static final int MOST_PHONE = 40;
    private static final int MOST_NUMBER = 80;
    private static final int MOST_OPINION = 20_000;
    private static final int MOST_NOTE = 1_000;
    private static final int MOST_DISAGREEMENT = 2_000;

    private final LocalDate referredOn;
    private final LocalDate today;

    /** @param referredOn before this day nothing can have passed between the units */
    public OutsideUnitPolicy(LocalDate referredOn, LocalDate today) {
        this.referredOn = referredOn;
        this.today = today;
    }

    /** @throws InvalidInput also {@code UNIT_NAMED_ALREADY} */
    public void check(AddOutsideUnit command, List<OutsideUnit> named) {
        boolean twice = command.name() != null
                && named.stream().anyMatch(unit -> unit.name().equals(command.name().strip()));
        new InvalidInput.Check()
                .text(command.name(), "name", MOST_NAME)
                .that(!twice, "name", "UNIT_NAMED_ALREADY")
                .optionalText(command.contact(), "contact", MOST_PERSON)
                .optionalText(command.phone(), "phone", MOST_PHONE)
                .done();
    }

    public void check(SendToUnit command) {
        day(new InvalidInput.Check(), command.sentOn(), "sentOn")
                .present(command.channel(), "channel")
                .text(command.receiver(), "receiver", MOST_NAME)
                .optionalText(command.letterNumber(), "letterNumber", MOST_NUMBER)
                .done();
    }

    public void check(UnitOpinion opinion) {
        new InvalidInput.Check().present(opinion, "opinion").done();
        day(new InvalidInput.Check(), opinion.answeredOn(), "answeredOn")
                .text(opinion.signer(), "signer", MOST_PERSON)
                .text(opinion.text(), "text", MOST_OPINION)
                .done();
    }

    public void check(UrgeUnit command) {
        day(new InvalidInput.Check(), command.urgedOn(), "urgedOn")
                .text(command.spokenWith(), "spokenWith", MOST_NAME)
                .optionalText(command.note(), "note", MOST_NOTE)
                .done();
    }

    public void check(BringDisagreement command) {
        day(new InvalidInput.Check(), command.broughtOn(), "broughtOn")
                .text(command.disagreement(), "disagreement", MOST_DISAGREEMENT)
                .text(command.broughtTo(), "broughtTo", MOST_NAME)
                .done();
    }

    /** @param broughtOn before this day there was nothing to settle, or null */
    public void check(SettleDisagreement command, LocalDate broughtOn) {
        boolean early = command.settledOn() != null && broughtOn != null && command.settledOn().isBefore(broughtOn);
        day(new InvalidInput.Check(), command.settledOn(), "settledOn")
                .that(!early, "settledOn", "DAY_BETWEEN", broughtOn)
                .text(command.settlement(), "settlement", MOST_DISAGREEMENT)
                .done();
    }

    private InvalidInput.Check day(InvalidInput.Check check, LocalDate day, String field) {
        boolean lies = day == null || !day.isBefore(referredOn) && !day.isAfter(today);
        return check.present(day, field).that(lies, field, "DAY_BETWEEN", referredOn);
    }
}
