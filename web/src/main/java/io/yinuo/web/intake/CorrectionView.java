package io.yinuo.web.intake;

import io.yinuo.intake.CorrectRegistration;
import io.yinuo.intake.Corrections;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.OldValue;
import io.yinuo.register.OldValues;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Puts right what was registered (登记更正), and shows which drafts and letters still say the old. */
@Named
@ViewScoped
public class CorrectionView extends MatterPage {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseFiles files;

    @Inject
    Corrections corrections;

    @Inject
    OldValues oldValues;

    private UUID id;
    private int version;
    private String label;
    private RegistrationForm form;
    private String reason;
    private UUID bearer;
    private transient List<OldValue> old;

    public void load() {
        shell.require(Roles.SECRETARY);
        var matter = files.open(id).suggestion();
        version = matter.version();
        label = matter.numberLabel() + " " + matter.title();
        form = RegistrationForm.of(matter);
    }

    /** Takes the correction; a number that another matter bears is refused, and the page leads to that matter. */
    @TellsRefusals
    public String correct() {
        bearer = null;
        var command = new CorrectRegistration(id, version, reason, form.command());
        try {
            corrections.correct(command);
        } catch (StateConflict refused) {
            bearer = corrections.bearerOf(command.matter()).filter(other -> !other.equals(id)).orElse(null);
            throw refused;
        }
        notices.done("correction.done");
        tellDoubt(command.matter());
        return "/correction?faces-redirect=true&id=" + id;
    }

    /** A correction stays on the path of the case (rule I9). */
    @Override
    public List<HandlingRole> getHandlingRoles() {
        boolean answers = form.getHandlingRole().answersTheDeputy();
        return super.getHandlingRoles().stream().filter(role -> role.answersTheDeputy() == answers).toList();
    }

    /** What drafts and letters still say. */
    public List<OldValue> getOld() {
        if (old == null) {
            old = oldValues.of(id);
        }
        return old;
    }

    /** The other matter that bears the number, after it was refused. */
    public UUID getBearer() {
        return bearer;
    }

    @Override
    public RegistrationForm getForm() {
        return form;
    }

    public String getLabel() {
        return label;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
