package io.yinuo.web.ledger;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.register.Ledger;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.supervision.Supervisions;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Work on many matters of the ledger (批量办理): choose, look what can be done, confirm once, read what became of each. */
@Named
@ViewScoped
public class BulkView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many as a person still looks through before confirming. */
    private static final int MOST = 200;

    @Inject
    Ledger ledger;

    @Inject
    BulkSteps steps;

    @Inject
    Supervisions supervisions;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private final FilterForm filter = new FilterForm();
    private final BulkForm form = new BulkForm();
    private List<BulkRow> rows = List.of();
    private BulkAction action;
    private boolean more;
    private boolean previewed;

    public void load() {
        if (getActions().isEmpty()) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
        var found = ledger.find(filter.values().query(0, MOST));
        more = found.total() > MOST;
        rows = found.items().stream().map(BulkRow::new).toList();
    }

    public void choose(boolean all) {
        rows.forEach(row -> row.setChosen(all));
    }

    /** Says of each chosen matter whether it can be done; nothing changes. */
    @TellsRefusals
    public void preview() {
        var chosen = chosen().toList();
        new InvalidInput.Check().present(action, "action").that(!chosen.isEmpty(), "rows", "NOTHING_CHOSEN").done();
        check();
        steps.preview(chosen, action, form);
        previewed = true;
    }

    private void check() {
        var check = new InvalidInput.Check();
        if (action == BulkAction.SUPERVISE) {
            check.present(form.getLeaderId(), "leaderId").text(form.getSupervisor(), "supervisor", 100)
                    .text(form.getSupervisorOffice(), "supervisorOffice", 200);
        } else if (action == BulkAction.REASSIGN) {
            check.present(form.getToId(), "toId").text(form.getReason(), "reason", 500);
        } else {
            check.optionalText(form.getWords(), "words", 1_000);
        }
        check.done();
    }

    public void change() {
        previewed = false;
        rows.forEach(BulkRow::forget);
    }

    /** Does it to those that can; what is refused meanwhile says so and keeps no other back. */
    public void carryOut() {
        var able = rows.stream().filter(BulkRow::isAble).toList();
        steps.carryOut(able, action, form);
        long done = able.stream().filter(row -> row.getState() == BulkState.DONE).count();
        notices.done("bulk.done", done, able.size() - done);
    }

    private Stream<BulkRow> chosen() {
        return rows.stream().filter(BulkRow::isChosen);
    }

    public long getAble() {
        return rows.stream().filter(BulkRow::isAble).count();
    }

    /** Those that the page shows: all to choose from, then only the chosen ones. */
    public List<BulkRow> getShown() {
        return previewed ? chosen().toList() : rows;
    }

    public List<BulkAction> getActions() {
        var actor = shell.actor();
        return Stream.of(BulkAction.values()).filter(each -> actor.holdsAnyOf(each.roles(), actor.bureauId())).toList();
    }

    public List<PersonView> getLeaders() {
        return supervisions.leaders(shell.actor().bureauId());
    }

    public List<PersonView> getOfficers() {
        return directory.holding(shell.actor().bureauId(), Roles.OFFICER);
    }

    public String getLedgerAddress() {
        return LedgerAddress.of(filter.values());
    }

    public boolean isMore() {
        return more;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public FilterForm getFilter() {
        return filter;
    }

    public BulkForm getForm() {
        return form;
    }

    public BulkAction getAction() {
        return action;
    }

    public void setAction(BulkAction action) {
        this.action = action;
    }
}
