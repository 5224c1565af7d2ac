package io.yinuo.web.offline;

import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.register.Desk;
import io.yinuo.register.DeskItem;
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

    private static final int MOST_TO_TYPE_IN = 20;

    @Inject
    OfflineSteps offline;

    @Inject
    Desk desk;

    @Inject
    Shell shell;

    private List<OfflineEntryView> inMyName;
    private List<OfflineEntryView> disputed;
    private List<DeskItem> toTypeIn;

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

    /** Drafts that wait for a signature in another system. */
    public List<DeskItem> getToTypeIn() {
        if (toTypeIn == null) {
            toTypeIn = desk.toTypeIn(MOST_TO_TYPE_IN);
        }
        return toTypeIn;
    }

    private boolean isStaff() {
        return shell.actor().holdsAnyOf(Roles.STAFF, shell.actor().bureauId());
    }
}
