package io.yinuo.web.intake;

import io.yinuo.intake.RegistrationField;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;
import java.util.stream.Collectors;

/** Registration (收件登记): fields filled from pasted words or typed, one matter after another. */
@Named
@ViewScoped
public class RegisterView extends MatterPage {

    private static final long serialVersionUID = 1L;
    private static final String NEXT_FORM = RegisterView.class.getName();

    @Inject
    HeldFiles held;

    @Inject
    Messages messages;

    private String pasted;
    private transient Part file;
    private RegistrationForm form;

    public void load() {
        shell.require(Roles.SECRETARY);
        var kept = FacesContext.getCurrentInstance().getExternalContext().getFlash().get(NEXT_FORM);
        form = kept instanceof RegistrationForm next ? next : new RegistrationForm();
        kindChosen();
    }

    /** Fills the form with what the pasted text states. */
    @TellsRefusals
    public void read() {
        var draft = intake.read(pasted == null ? "" : pasted);
        form.fill(draft, getDeputies());
        if (draft.first(RegistrationField.REFERRER).isEmpty()) {
            kindChosen();
        }
        if (draft.found().isEmpty()) {
            notices.warn("register.read.nothing");
        } else if (!draft.notFound().isEmpty()) {
            notices.warn("register.read.missing", draft.notFound().stream().map(this::nameOf).collect(Collectors.joining("、")));
        }
    }

    private String nameOf(RegistrationField field) {
        return messages.get(switch (field) {
            case KIND -> "register.kind";
            case NUMBER -> "register.number";
            case SESSION_LABEL, BETWEEN_SESSIONS -> "register.session";
            case TITLE -> "register.matterTitle";
            case SUBMITTER -> "register.submitters";
            case HANDLING_ROLE -> "register.handlingRole";
            case REFERRER -> "register.referrer";
            case REFERRED_ON -> "register.referredOn";
        });
    }

    /** Keeps the chosen file for the matter, and fills the form with what its words state. */
    @TellsRefusals
    public void upload() {
        var chosen = SentFile.of(file);
        file = null;
        new InvalidInput.Check().present(chosen, "file").done();
        held.keep(chosen);
        var text = held.wordsOf(chosen);
        switch (text.state()) {
            case READ -> {
                pasted = text.words();
                read();
            }
            case NO_WORDS -> notices.warn("register.upload.noWords", chosen.name());
            case PROTECTED -> notices.warn("register.upload.protected", chosen.name());
            case UNREADABLE -> notices.warn("register.upload.unreadable", chosen.name());
            case NOT_SUPPORTED -> notices.warn("register.upload.notSupported", chosen.name());
        }
    }

    public void removeFile(HeldFile one) {
        held.remove(one);
    }

    /** The pasted text is the matter itself, not the letter that referred it. */
    public void takeAsBody() {
        form.setBody(pasted);
    }

    public void addRequest() {
        form.addRequest();
    }

    public void removeRequest(RequestRow row) {
        form.remove(row);
    }

    /** Records the matter and offers the form for the next one of the same referral. */
    @TellsRefusals
    public String registerAndGoOn() {
        register();
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(NEXT_FORM, form.next());
        return "/register?faces-redirect=true";
    }

    /** Records the matter and opens it. */
    @TellsRefusals
    public String registerAndOpen() {
        return "/suggestion?faces-redirect=true&id=" + register();
    }

    /** Records the matter though its number or text is still to come, and opens it. */
    @TellsRefusals
    public String keep() {
        keepChosen();
        var id = intake.keep(form.command(), held.ids());
        tellDoubt(form.command());
        notices.done("register.kept", form.getTitle());
        return "/suggestion?faces-redirect=true&id=" + id;
    }

    private UUID register() {
        keepChosen();
        var id = intake.register(form.command(), held.ids());
        tellDoubt(form.command());
        notices.done("register.done", form.getNumberText(), form.getTitle());
        return id;
    }

    private void keepChosen() {
        var chosen = SentFile.of(file);
        file = null;
        if (chosen != null) {
            held.keep(chosen);
        }
    }

    @Override
    public RegistrationForm getForm() {
        return form;
    }

    public HeldFiles getHeld() {
        return held;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
