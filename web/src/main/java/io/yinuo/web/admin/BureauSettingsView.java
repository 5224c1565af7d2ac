package io.yinuo.web.admin;

import io.yinuo.directory.Administration;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SignatureRule;
import io.yinuo.directory.StudyScope;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the administrator settles for the bureau: prefixes, who signs, copies. */
@Named
@ViewScoped
public class BureauSettingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Administration administration;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private BureauForm form;

    public void load() {
        shell.require(Roles.ADMIN);
        form = new BureauForm(administration.settings(shell.actor().bureauId()));
    }

    @TellsRefusals
    public String save() {
        administration.settle(shell.actor().bureauId(), form.toSettings());
        notices.done("admin.bureau.saved");
        return "/admin/bureau?faces-redirect=true";
    }

    public SignatureRule[] getSignatureRules() {
        return SignatureRule.values();
    }

    public OutcomeSet[] getOutcomeSets() {
        return OutcomeSet.values();
    }

    public StudyScope[] getStudyScopes() {
        return StudyScope.values();
    }

    public BureauForm getForm() {
        return form;
    }
}
