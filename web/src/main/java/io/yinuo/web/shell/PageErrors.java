package io.yinuo.web.shell;

import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Refusal;
import io.yinuo.web.messages.Messages;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * What a person sees when a page cannot be shown: a view that expired, or was used before its scripts had come, is opened
 * anew, a refused reading becomes the page of its status, and everything else is logged and told without a stack trace.
 */
class PageErrors extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageErrors.class.getName());

    /** Under this name the page of the status finds the sentence of what was refused. */
    private static final String REFUSED = "refused";

    PageErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var thrown = events.next().getContext().getException();
            answer(FacesContext.getCurrentInstance(), thrown);
            drain(events);
        }
    }

    private static void drain(Iterator<?> events) {
        events.remove();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        try {
            var expired = find(thrown, ViewExpiredException.class);
            if (expired.isPresent()) {
                openAnew(faces, expired.get().getViewId(), "common.viewExpired");
            } else if (find(thrown, CspException.class).isPresent()) {
                openAnew(faces, faces.getExternalContext().getRequestServletPath(), "common.tooEarly");
            } else {
                fail(faces, status(thrown), thrown);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static void openAnew(FacesContext faces, String viewId, String why) throws IOException {
        CDI.current().select(Notices.class).get().warn(why);
        var external = faces.getExternalContext();
        var referrer = LocalAddress.ofReferrer(external.getRequestHeaderMap().get("Referer"));
        external.redirect(external.encodeRedirectURL(
                external.getRequestContextPath() + referrer.filter(to -> to.startsWith(viewId)).orElse(viewId), null));
    }

    private static void fail(FacesContext faces, int status, Throwable thrown) throws IOException {
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.SEVERE, "Page " + faces.getExternalContext().getRequestServletPath() + " failed", thrown);
        }
        var external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return;
        }
        external.responseReset();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            leadAway(external, external.getRequestContextPath() + page(status));
        } else {
            find(thrown, Refusal.class).ifPresent(refusal -> external.getRequestMap().put(REFUSED, sentence(refusal)));
            external.responseSendError(status, null);
        }
    }

    private static String sentence(Refusal refusal) {
        return CDI.current().select(Messages.class).get().refusal(refusal);
    }

    private static String page(int status) {
        return "/error/" + status + (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? ".html" : ".xhtml");
    }

    /** Written by hand, because the writer of the page may have stopped anywhere. */
    private static void leadAway(ExternalContext external, String address) throws IOException {
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        external.getResponseOutputWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                        + "\"/></partial-response>");
    }

    private static int status(Throwable thrown) {
        if (find(thrown, NotFound.class).isPresent()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (find(thrown, Forbidden.class).isPresent() || find(thrown, EJBAccessException.class).isPresent()) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return find(thrown, Refusal.class).isPresent()
                ? HttpServletResponse.SC_CONFLICT
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
