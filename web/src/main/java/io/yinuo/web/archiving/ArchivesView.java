package io.yinuo.web.archiving;

import io.yinuo.archiving.ArchiveCase;
import io.yinuo.archiving.Archives;
import io.yinuo.shared.Refusal;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The closed cases that nobody has archived yet, of which many are filed at once (待归档). */
@Named
@ViewScoped
public class ArchivesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Archives archives;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private List<ReadyRow> rows;

    public void load() {
        shell.require(Destination.ARCHIVES);
        rows = archives.ready().stream().map(ReadyRow::of).toList();
    }

    /** Files the chosen ones, each whole or not at all; those that lack something wait for their own page. */
    public String archiveChosen() {
        int filed = 0;
        var left = new ArrayList<String>();
        for (var row : rows.stream().filter(ReadyRow::isChosen).toList()) {
            try {
                archives.archive(new ArchiveCase(row.getId(), row.getVersion(), Map.of(), List.of()));
                filed++;
            } catch (Refusal incomplete) {
                left.add(messages.number(row.getNumberText()));
            }
        }
        if (filed + left.size() == 0) {
            notices.warn("archives.nothing");
        }
        if (filed > 0) {
            notices.done("archives.done", filed);
        }
        if (!left.isEmpty()) {
            notices.warn("archives.left", left.size(), String.join("、", left));
        }
        return "/archives?faces-redirect=true";
    }

    public void choose(boolean all) {
        rows.forEach(row -> row.setChosen(all));
    }

    public List<ReadyRow> getRows() {
        return rows;
    }
}
