package io.yinuo.web.api.suggestion;

import io.yinuo.assignment.AddOutsideUnit;
import io.yinuo.assignment.BringDisagreement;
import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.assignment.RecordLateOpinion;
import io.yinuo.assignment.SendToUnit;
import io.yinuo.assignment.SettleDisagreement;
import io.yinuo.assignment.UnitOpinion;
import io.yinuo.assignment.UrgeUnit;
import io.yinuo.assignment.WaiveUnit;
import io.yinuo.suggestion.UnitChannel;
import io.yinuo.web.api.Created;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The units outside of the bureau whose opinion a matter waits for. */
@Path("/suggestions/{id}/outside-units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutsideUnitsResource {

    @PathParam("id")
    UUID id;

    @Inject
    OutsideUnits units;

    @Inject
    Versions versions;

    /** A unit to be asked. */
    public record NewUnit(String name, String contact, String phone) {}

    /** How the letter went out. */
    public record Sending(
            Integer expectedVersion, UnitChannel channel, LocalDate sentOn, String receiver, String letterNumber) {}

    /** What a waived unit wrote after all. */
    public record LateOpinion(Integer expectedVersion, String signer, LocalDate answeredOn, String text, UUID paperId) {}

    /** A reminder. */
    public record Urging(LocalDate urgedOn, String spokenWith, String note) {}

    /** Why the case goes on without the unit. */
    public record Waiver(Integer expectedVersion, String reason) {}

    /** Different views that go before the government office. */
    public record Disagreement(Integer expectedVersion, String disagreement, String broughtTo, LocalDate broughtOn) {}

    /** How they were settled. */
    public record Settlement(Integer expectedVersion, String settlement, LocalDate settledOn) {}

    @GET
    @Described("Lists the other units of the matter with what passed between them and the bureau.")
    public List<OutsideUnitView> list() {
        return units.ofCase(id);
    }

    @POST
    @Idempotent
    @Described(value = "Names one more unit, for whose opinion the draft then waits.", answer = Created.class, status = 201)
    public Response add(NewUnit body) {
        var unit = units.add(new AddOutsideUnit(id, body.name(), body.contact(), body.phone()));
        return Created.at("/suggestions/" + id + "/outside-units/", unit);
    }

    @POST
    @Path("/{unit}/sending")
    @Idempotent
    @Described(value = "Records the letter that asks the unit; its term runs from that day.", status = 204)
    public void send(@PathParam("unit") UUID unit, Sending body) {
        units.send(new SendToUnit(
                unit, expected(body.expectedVersion()), body.channel(), body.sentOn(), body.receiver(), body.letterNumber()));
    }

    @POST
    @Path("/{unit}/late-opinion")
    @Idempotent
    @Described(value = "Keeps an opinion that came after the unit was waived.", status = 204)
    public void recordLate(@PathParam("unit") UUID unit, LateOpinion body) {
        var opinion = new UnitOpinion(body.signer(), body.answeredOn(), body.text(), body.paperId(), null);
        units.recordLate(new RecordLateOpinion(unit, expected(body.expectedVersion()), opinion));
    }

    @POST
    @Path("/{unit}/urgings")
    @Idempotent
    @Described(value = "Notes a reminder to the unit.", status = 204)
    public void urge(@PathParam("unit") UUID unit, Urging body) {
        units.urge(new UrgeUnit(unit, body.urgedOn(), body.spokenWith(), body.note()));
    }

    @POST
    @Path("/{unit}/waiver")
    @Idempotent
    @Described(value = "Goes on without the opinion of the unit, for a stated reason.", status = 204)
    public void waive(@PathParam("unit") UUID unit, Waiver body) {
        units.waive(new WaiveUnit(unit, expected(body.expectedVersion()), body.reason()));
    }

    @POST
    @Path("/{unit}/disagreement")
    @Idempotent
    @Described(value = "Brings different views of the units before the government office.", status = 204)
    public void bring(@PathParam("unit") UUID unit, Disagreement body) {
        units.bring(new BringDisagreement(
                unit, expected(body.expectedVersion()), body.disagreement(), body.broughtTo(), body.broughtOn()));
    }

    @POST
    @Path("/{unit}/settlement")
    @Idempotent
    @Described(value = "Records how the different views were settled.", status = 204)
    public void settle(@PathParam("unit") UUID unit, Settlement body) {
        units.settle(new SettleDisagreement(
                unit, expected(body.expectedVersion()), body.settlement(), body.settledOn()));
    }

    private int expected(Integer inBody) {
        return versions.expected(inBody, () -> units.ofCase(id));
    }
}
