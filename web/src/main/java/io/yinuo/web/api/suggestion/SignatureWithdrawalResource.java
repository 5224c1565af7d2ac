package io.yinuo.web.api.suggestion;

import io.yinuo.drafting.Drafting;
import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.SignatureWithdrawal;
import io.yinuo.signoff.WithdrawSignature;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The withdrawal of a signature before the letter goes out. */
@Path("/replies/{id}/withdrawal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignatureWithdrawalResource {

    @Inject
    SignatureWithdrawal withdrawal;

    @Inject
    Drafting drafting;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    /** Why, and what becomes of the number where there is one. */
    public record Withdrawal(Integer expectedVersion, String reason, NumberFate number) {}

    @POST
    @Idempotent
    @Described(value = "Takes a signed reply back to its signatory; its number is kept for it or voided.", status = 204)
    public Response withdraw(@PathParam("id") UUID id, Withdrawal body) {
        current.readBy(() -> drafting.reply(id));
        withdrawal.withdraw(
                new WithdrawSignature(id, versions.expected(body.expectedVersion()), body.reason(), body.number()));
        return Response.noContent().build();
    }
}
