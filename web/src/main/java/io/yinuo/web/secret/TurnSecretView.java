package io.yinuo.web.secret;

import io.yinuo.register.CaseFiles;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The secretary takes a matter that turns out to be secret out of the ordinary ones (转为涉密). */
@Named
@ViewScoped
public class TurnSecretView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseFiles files;

    @Inject
    SecretTurns turns;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private int version;
    private String number;
    private SecretGround ground;

    public void load() {
        shell.require(Roles.SECRETARY);
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        var matter = files.open(id).suggestion();
        version = matter.version();
        number = matter.numberLabel();
    }

    @TellsRefusals
    public String turn() {
        turns.turn(new TurnSecret(id, version, ground));
        notices.done("secret.turned");
        return "/secretMatter?faces-redirect=true&id=" + id;
    }

    public SecretGround[] getGrounds() {
        return SecretGround.values();
    }

    public String getNumber() {
        return number;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SecretGround getGround() {
        return ground;
    }

    public void setGround(SecretGround ground) {
        this.ground = ground;
    }
}
