package io.yinuo.web.shell;

import io.yinuo.web.messages.Messages;
import io.yinuo.web.messages.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names the field in each message of a field, by its label: beside the field the detail is read and needs no name, but the
 * box at the top of a page shows the summaries of all fields.
 */
public class NamedFields implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Set<VisitHint> RENDERED = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    /** The last row in a client id such as {@code form:promises:2:target}. */
    private static final Pattern ROW = Pattern.compile(".*:([0-9]+):.*");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var fields = new TreeSet<String>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                fields.add(id);
            }
        });
        if (!fields.isEmpty()) {
            var texts = CDI.current().select(Messages.class).get().texts();
            labels(faces, fields).forEach((field, label) -> faces.getMessageList(field)
                    .forEach(message -> name(message, label, field, texts)));
        }
    }

    private static void name(FacesMessage message, String label, String field, Texts texts) {
        var said = message.getSummary();
        if (said != null && said.equals(message.getDetail())) {
            message.setDetail(said);
            message.setSummary(named(texts, label, field, said));
        }
    }

    /** What is said of a field, with its label before it, and with its row where it is one of several. */
    static String named(Texts texts, String label, String field, String said) {
        var row = ROW.matcher(field);
        return row.matches()
                ? texts.get("validation.namedInRow", label, Integer.parseInt(row.group(1)) + 1, said)
                : texts.get("validation.named", label, said);
    }

    /** The labels of these fields by client id, or else what the field itself says that it is. */
    private static Map<String, String> labels(FacesContext faces, Set<String> fields) {
        var labels = new HashMap<String, String>();
        var titles = new HashMap<String, String>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, RENDERED), (context, component) -> {
            if (component instanceof HtmlOutputLabel label && label.getFor() != null && label.getValue() != null) {
                var field = label.findComponent(label.getFor());
                if (field != null) {
                    labels.put(field.getClientId(faces), label.getValue().toString());
                }
            } else if (component instanceof UIInput && component.getAttributes().get("title") instanceof String title) {
                titles.put(component.getClientId(faces), title);
            }
            return VisitResult.ACCEPT;
        });
        titles.forEach(labels::putIfAbsent);
        labels.keySet().retainAll(fields);
        return labels;
    }
}
