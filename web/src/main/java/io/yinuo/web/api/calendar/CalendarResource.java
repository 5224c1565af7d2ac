package io.yinuo.web.api.calendar;

import io.yinuo.calendar.Calendars;
import io.yinuo.directory.Callers;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.problem.Problems;
import io.yinuo.web.calendar.TermWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** When a term ends, for whoever is signed in. */
@Path("/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    Calendars calendars;

    @Inject
    Callers callers;

    @Inject
    HttpServletRequest request;

    @GET
    @Path("/deadline")
    @Described("Counts a term from a day: start and amount in the unit WORKING_DAY, CALENDAR_DAY or MONTH.")
    public DeadlineAnswer deadline(@BeanParam DeadlineQuestion question) {
        var counted = question.term().countFrom(question.startsOn(), calendars.of(callers.current().bureauId()));
        return DeadlineAnswer.of(counted, new TermWords(Problems.textsFor(request)));
    }
}
