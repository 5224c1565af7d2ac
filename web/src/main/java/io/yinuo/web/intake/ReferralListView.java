package io.yinuo.web.intake;

import io.yinuo.intake.ReferralList;
import io.yinuo.intake.ReferralLists;
import io.yinuo.paper.PaperTexts;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;

/** Registration from a list (清单收件): what each row says, mended or skipped by a person, then one row after another. */
@Named
@ViewScoped
public class ReferralListView implements Serializable {

    private static final long serialVersionUID = 1L;
    /** So many rows go with one request: the page moves on, and a lost connection costs little. */
    private static final int AT_ONCE = 5;

    @Inject
    ReferralLists lists;

    @Inject
    PaperTexts texts;

    @Inject
    ListRegistration registration;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private transient Part file;
    private final List<ListedRow> rows = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private RowForm forAll = new RowForm();
    private ListedRow edited;
    private RowForm form;

    public void load() {
        shell.require(Roles.SECRETARY);
    }

    /** Reads the chosen list; what an earlier one said is gone. */
    @TellsRefusals
    public void upload() {
        var chosen = SentFile.of(file);
        file = null;
        new InvalidInput.Check().present(chosen, "file").done();
        var list = lists.read(texts.table(chosen));
        startOver();
        list.rows().stream().map(ListedRow::new).forEach(rows::add);
        notUnderstood.addAll(list.notUnderstood());
        list.leftOut().forEach(each -> leftOut.add(each.line() + " " + each.words()));
    }

    public void startOver() {
        rows.clear();
        notUnderstood.clear();
        leftOut.clear();
        forAll = new RowForm();
        stopEditing();
    }

    /** Fills what rows do not say themselves. */
    @TellsRefusals
    public void fill() {
        check(rows.stream().map(each -> each.isRegistered() ? each.row() : forAll.filled(each.row())).toList());
    }

    public void edit(ListedRow row) {
        edited = row;
        form = RowForm.of(row.getMatter());
    }

    /** Takes what was typed and checks the whole list again: a mended number may be another row's. */
    @TellsRefusals
    public void mend() {
        check(rows.stream().map(each -> each == edited ? form.mended(each.row()) : each.row()).toList());
        stopEditing();
    }

    public void stopEditing() {
        edited = null;
        form = null;
    }

    private void check(List<ReferralList.Row> changed) {
        var checked = lists.check(changed);
        IntStream.range(0, rows.size()).forEach(i -> rows.get(i).take(checked.get(i)));
    }

    /** Registers the next rows; the page asks again as long as some wait. */
    public void registerSome() {
        rows.stream()
                .filter(ListedRow::isPending)
                .limit(AT_ONCE)
                .forEach(row -> row.cameOut(registration.register(row.getMatter(), messages.texts())));
        boolean more = getPending() > 0;
        PrimeFaces.current().ajax().addCallbackParam("more", more);
        if (!more) {
            notices.done("referralList.done", getDone());
        }
    }

    public long getPending() {
        return rows.stream().filter(ListedRow::isPending).count();
    }

    public long getWrong() {
        return rows.stream().filter(ListedRow::isWrong).count();
    }

    public long getDone() {
        return rows.stream().filter(ListedRow::isNew).count();
    }

    public long getKnown() {
        return rows.stream().filter(row -> row.isRegistered() && !row.isNew()).count();
    }

    /** Those that somebody leaves out. */
    public long getSkipped() {
        return rows.stream().filter(row -> !row.isRegistered() && !row.isChosen()).count();
    }

    public List<ListedRow> getRows() {
        return rows;
    }

    public List<String> getNotUnderstood() {
        return notUnderstood;
    }

    public List<String> getLeftOut() {
        return leftOut;
    }

    public RowForm getForAll() {
        return forAll;
    }

    public RowForm getForm() {
        return form;
    }

    public ListedRow getEdited() {
        return edited;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    /** Those that end with a letter to the deputy. */
    public List<HandlingRole> getHandlingRoles() {
        return List.of(HandlingRole.values());
    }
}
