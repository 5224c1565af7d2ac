package io.yinuo.web.api.suggestion;

import io.yinuo.ledger.LedgerColumns;
import io.yinuo.register.Ledger;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.problem.Problems;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.register.LedgerTable;
import io.yinuo.web.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The ledger as a table to take away. */
@Path("/ledger")
@RequestScoped
public class LedgerResource {

    @Inject
    Ledger ledger;

    @Inject
    LedgerColumns columns;

    @Inject
    ProvisionalDays provisional;

    @Inject
    HttpServletRequest request;

    @GET
    @Produces(MediaType.WILDCARD)
    @Described("Gives out all that the filters find as a table (XLSX) with the columns chosen for the caller or the bureau, in the language asked for.")
    public Response table(@BeanParam LedgerFilter filter) {
        var table = new LedgerTable(Problems.textsFor(request), columns.mine().layout().inTable(), provisional::of);
        return Response.ok(table.of(ledger.table(filter.query())), TableFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
