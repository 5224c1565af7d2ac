package io.yinuo.web.intake;

import io.yinuo.directory.Directory;
import io.yinuo.intake.DeputyOption;
import io.yinuo.intake.Intake;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What every page does that shows the fields of a registration. */
public abstract class MatterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Intake intake;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private transient List<DeputyOption> deputies;

    /** What is typed on the page. */
    public abstract RegistrationForm getForm();

    /** The kind decides who usually refers such a matter and who may submit it. */
    public void kindChosen() {
        getForm().follow(getForm().getKind(), directory.bureau(shell.actor().bureauId()));
    }

    /** What was recorded stays so; whoever reads this looks at the day of referral once more. */
    void tellDoubt(RegisterSuggestion recorded) {
        intake.doubtOf(recorded).ifPresent(earlier ->
                notices.warn("error.REFERRED_BEFORE_EARLIER", earlier.label(), earlier.firstReferredOn()));
    }

    public void addSubmitter() {
        getForm().addSubmitter();
    }

    public void removeSubmitter(SubmitterRow row) {
        getForm().remove(row);
    }

    public void lead(SubmitterRow row) {
        getForm().lead(row);
    }

    /** A name was typed: the account that bears it is found, not asked for. */
    public void match(SubmitterRow row) {
        row.match(getDeputies());
    }

    public List<DeputyOption> getDeputies() {
        if (deputies == null) {
            deputies = intake.deputies("");
        }
        return deputies;
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    /** Those that end with a letter to the deputy. */
    public List<HandlingRole> getHandlingRoles() {
        return List.of(HandlingRole.values());
    }

    public DisclosureWish[] getDisclosureWishes() {
        return DisclosureWish.values();
    }
}
