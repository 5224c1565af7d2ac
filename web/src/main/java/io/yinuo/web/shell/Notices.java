package io.yinuo.web.shell;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Refusal;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What a page tells its reader: what was done, what was refused, and at which field. */
@RequestScoped
public class Notices {

    private static final Set<VisitHint> RENDERED = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    @Inject
    Messages messages;

    /** Tells what was done; it is still there after the redirect that follows. */
    public void done(String key, Object... parameters) {
        keep(FacesMessage.SEVERITY_INFO, key, parameters);
    }

    /** Warns; it is still there after a redirect. */
    public void warn(String key, Object... parameters) {
        keep(FacesMessage.SEVERITY_WARN, key, parameters);
    }

    /**
     * Tells why a command was refused.
     *
     * <p>An input whose id is the name of the wrong field gets its message beside it: {@code referredOn}, or the input
     * {@code name} in the second row of the repeater {@code submitters} for {@code submitters[1].name}; a whole row such
     * as {@code requests[0]} stands for its first input, and a composite component for the input within it. Where several
     * forms of the page have such an input, the one in the form that was sent counts.
     */
    public void refused(Refusal refusal) {
        if (refusal instanceof InvalidInput invalid) {
            invalid.errors().forEach(error -> add(
                    clientId(error.field()), "error." + error.code(), error.parameters().toArray()));
        } else {
            add(null, "error." + refusal.code(), refusal.parameters().toArray());
        }
    }

    private void keep(FacesMessage.Severity severity, String key, Object... parameters) {
        var faces = FacesContext.getCurrentInstance();
        var text = messages.of(key, parameters);
        faces.addMessage(null, new FacesMessage(severity, text, text));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    private void add(String clientId, String key, Object... parameters) {
        var text = messages.of(key, parameters);
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static String clientId(String field) {
        var faces = FacesContext.getCurrentInstance();
        var suffix = ":" + field.replace('[', ':').replace("]", "").replace('.', ':');
        var sent = faces.getExternalContext().getRequestParameterMap();
        var found = new AtomicReference<String>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, RENDERED), (context, component) -> {
            var clientId = component.getClientId(faces);
            if (!(component instanceof UIInput input) || !names(clientId, suffix) && !isWithin(input, suffix, faces)) {
                return VisitResult.ACCEPT;
            }
            found.compareAndSet(null, clientId);
            if (!isWholeRow(suffix) && !sent.containsKey(clientId)) {
                return VisitResult.ACCEPT;
            }
            mark(input, sent.get(clientId));
            found.set(clientId);
            return VisitResult.COMPLETE;
        });
        return found.get();
    }

    /**
     * Marks the field as wrong and keeps what was typed in it: the model may have refused it, and an invalid field shows
     * nothing else. A field that sends itself in another way, such as a list of boxes, keeps its value and stays unmarked.
     */
    private static void mark(UIInput input, String typed) {
        if (typed != null && !(input instanceof UISelectMany)) {
            input.setSubmittedValue(typed);
            input.setValid(false);
        }
    }

    private static boolean isWithin(UIInput input, String suffix, FacesContext faces) {
        var composite = UIComponent.getCompositeComponentParent(input);
        return composite != null && composite.getClientId(faces).endsWith(suffix);
    }

    private static boolean names(String clientId, String suffix) {
        return isWholeRow(suffix) ? clientId.contains(suffix + ":") : clientId.endsWith(suffix);
    }

    private static boolean isWholeRow(String suffix) {
        return Character.isDigit(suffix.charAt(suffix.length() - 1));
    }
}
