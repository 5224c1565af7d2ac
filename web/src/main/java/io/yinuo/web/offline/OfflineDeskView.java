package io.yinuo.web.offline;

import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was typed in in my name, and the objections that wait for the office, on the desk. */
@Named
@RequestScoped
public class OfflineDeskView {

    @Inject
    OfflineSteps offline;

    @Inject
    Shell shell;

    private List<OfflineEntryView> inMyName;
    private List<OfflineEntryView> disputed;

    public List<OfflineEntryView> getInMyName() {
        if (inMyName == null) {
            inMyName = isStaff() ? offline.inMyName() : List.of();
        }
        return inMyName;
    }

    public List<OfflineEntryView> getDisputed() {
        if (disputed == null) {
            disputed = isStaff() ? offline.disputed() : List.of();
        }
        return disputed;
    }

    private boolean isStaff() {
        return shell.actor().holdsAnyOf(Roles.STAFF, shell.actor().bureauId());
    }
}
