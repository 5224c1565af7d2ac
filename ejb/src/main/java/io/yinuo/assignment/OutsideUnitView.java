package io.yinuo.assignment;

import io.yinuo.suggestion.UnitChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit outside of the bureau with its part in a case (会办单位).
 *
 * @param sending null until the letter that asks it has gone out
 * @param opinion what it wrote, or null
 * @param disagreement null unless its views were brought before the government office
 */
public record OutsideUnitView(
        UUID id,
        String name,
        String contact,
        String phone,
        OutsideUnitStatus status,
        Sending sending,
        LocalDate dueOn,
        Opinion opinion,
        String waiverReason,
        List<Urging> urgings,
        Disagreement disagreement,
        int version) {

    /** How the letter went out. */
    public record Sending(UnitChannel channel, LocalDate sentOn, String receiver, String letterNumber) {}

    /** What came back; {@code late} when the case had gone on without it. */
    public record Opinion(
            String signer, LocalDate answeredOn, String text, UUID paperId, boolean late, String recordedBy) {}

    /** One reminder. */
    public record Urging(LocalDate urgedOn, String spokenWith, String note, String urgedBy) {}

    /** Different views, and how they were settled; {@code settlement} is null until then. */
    public record Disagreement(
            String text, String broughtTo, LocalDate broughtOn, String settlement, LocalDate settledOn) {}
}
