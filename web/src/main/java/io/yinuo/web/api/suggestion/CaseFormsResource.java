package io.yinuo.web.api.suggestion;

import io.yinuo.document.DocumentFormat;
import io.yinuo.web.api.Described;
import io.yinuo.web.caseform.CaseForms;
import io.yinuo.web.caseform.FormChoice;
import io.yinuo.web.caseform.FormKind;
import io.yinuo.web.paper.Attachment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Papers that the application makes from a case: slips, forms and letters. */
@Path("/suggestions/{id}/forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseFormsResource {

    @PathParam("id")
    UUID id;

    @Inject
    CaseForms forms;

    @GET
    @Described("Lists the papers that can be made of the case at present, with what in the case each is about.")
    public List<FormChoice> list() {
        return forms.choices(id);
    }

    @GET
    @Path("/{kind}/{about}")
    @Produces(MediaType.WILDCARD)
    @Described("Makes one paper, filled from the case, and sends it as PDF, DOCX or OFD; what the case does not know stays open.")
    public Response file(
            @PathParam("kind") FormKind kind, @PathParam("about") UUID about,
            @QueryParam("format") @DefaultValue("PDF") DocumentFormat format) {
        var form = forms.fill(id, kind, about);
        return Response.ok(forms.print(id, form, format), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(forms.fileName(id, form, format)))
                .build();
    }
}
