package io.yinuo.web.suggestion;

import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.RequestText;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The form that lists what the matter asks for, one by one (诉求清单). */
@Named
@ViewScoped
public class RequestsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Consultations consultations;

    @Inject
    SuggestionView suggestion;

    @Inject
    Notices notices;

    private final List<Row> rows = new ArrayList<>();
    private int shownVersion;

    @PostConstruct
    void read() {
        var matter = suggestion.getFile().suggestion();
        shownVersion = matter.version();
        matter.requests().forEach(request -> rows.add(new Row(request.id(), request.text())));
        if (rows.isEmpty()) {
            add();
        }
    }

    public void add() {
        rows.add(new Row(null, null));
    }

    public void remove(Row row) {
        rows.remove(row);
    }

    @TellsRefusals
    public String save() {
        rows.removeIf(row -> row.id == null && row.text == null);
        var texts = rows.stream().map(row -> new RequestText(row.id, row.text)).toList();
        consultations.listRequests(suggestion.getId(), shownVersion, texts);
        notices.done("suggestion.requests.saved", texts.size());
        return CasePage.again(suggestion.getId());
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One request as typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID id;
        private String text;

        Row(UUID id, String text) {
            this.id = id;
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
