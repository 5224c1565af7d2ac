package io.yinuo.web.api.suggestion;

import io.yinuo.directory.Callers;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.ReferralLists;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadLimit;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileAlone;
import io.yinuo.web.api.problem.Problems;
import io.yinuo.web.intake.ListRegistration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of referred matters: read first, then registered row by row. */
@Path("/referral-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferralListsResource {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    ReferralLists lists;

    @Inject
    PaperTexts texts;

    @Inject
    ListRegistration registration;

    @Inject
    Callers callers;

    @Inject
    UploadLimit limit;

    @Inject
    HttpServletRequest request;

    /** The matters to register, as the reading of a list gives them. */
    public record Registrations(List<RegisterSuggestion> matters) {}

    /** What became of one of them; {@code index} counts from 0. */
    public record Registered(int index, ListRegistration.Outcome outcome) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileAlone
    @Described(
            value = "Reads a list (the part file, XLSX) and says of each row what is missing, double or wrong; registers"
                    + " nothing.",
            answer = ReferralList.class)
    public ReferralList read(List<EntityPart> parts) throws IOException {
        requireSecretary();
        return lists.read(texts.table(SentPaper.file(parts, limit.bytes())));
    }

    @POST
    @Path("/registrations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            "Registers matters one by one, each whole or not at all, and says what became of each; one whose number the"
                    + " session has already is refused, so that sending a list again makes no doubles.")
    public List<Registered> register(Registrations body) {
        requireSecretary();
        var matters = body.matters() == null ? List.<RegisterSuggestion>of() : body.matters();
        new InvalidInput.Check()
                .that(matters.size() <= MOST_AT_ONCE, "matters", "TOO_MANY", MOST_AT_ONCE, matters.size())
                .that(matters.stream().allMatch(each -> each != null), "matters", "REQUIRED")
                .done();
        var words = Problems.textsFor(request);
        return IntStream.range(0, matters.size())
                .mapToObj(i -> new Registered(i, registration.register(matters.get(i), words)))
                .toList();
    }

    /** Before the file is read, which others may have read for lists of their own. */
    private void requireSecretary() {
        var actor = callers.current();
        actor.require(Roles.SECRETARY, actor.bureauId());
    }
}
