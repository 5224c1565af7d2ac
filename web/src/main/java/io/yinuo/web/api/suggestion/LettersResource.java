package io.yinuo.web.api.suggestion;

import io.yinuo.intake.Intake;
import io.yinuo.intake.RegistrationDraft;
import io.yinuo.web.api.Described;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Reads letters before they are registered. */
@Path("/letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LettersResource {

    @Inject
    Intake intake;

    /** The words of a referral or letter. */
    public record Letter(String text) {}

    @POST
    @Path("/read")
    @Described("Recognises the fields that a pasted referral states, each with the words it came from.")
    public RegistrationDraft read(Letter letter) {
        return intake.read(letter.text());
    }
}
