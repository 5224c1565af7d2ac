package io.yinuo.web.api.suggestion;

import io.yinuo.feedback.AcceptRating;
import io.yinuo.feedback.RatingList;
import io.yinuo.feedback.RatingLists;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadLimit;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileAlone;
import io.yinuo.web.api.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** Lists of ratings from the congress or the CPPCC: read first, then accepted row by row. */
@Path("/rating-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RatingListsResource {

    @Inject
    RatingLists lists;

    @Inject
    PaperTexts texts;

    @Inject
    UploadLimit limit;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FileAlone
    @Described(
            value = "Reads a list (the part file, XLSX) and says of each row whose rating it is, or why it cannot be taken;"
                    + " records nothing.",
            answer = RatingList.class)
    public RatingList read(List<EntityPart> parts) throws IOException {
        return lists.read(texts.table(SentPaper.file(parts, limit.bytes())));
    }

    @POST
    @Path("/acceptances")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Described(value = "Accepts one row of a list; the rating says that it came from a list.", status = 204)
    public Response accept(AcceptRating body) {
        lists.accept(body);
        return Response.noContent().build();
    }
}
