package io.yinuo.web.secret;

import io.yinuo.directory.Directory;
import io.yinuo.directory.SectionView;
import io.yinuo.secret.RegisterSecret;
import io.yinuo.secret.SecretMatters;
import io.yinuo.secret.SecretView;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The secret matters that the reader may see, and the few fields by which one is registered (涉密件登记). */
@Named
@ViewScoped
public class SecretsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SecretMatters secrets;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private MatterKind kind = MatterKind.SUGGESTION;
    private String sessionLabel;
    private boolean betweenSessions;
    private String numberText;
    private LocalDate receivedOn;
    private UUID sectionId;
    private transient List<SecretView> list;

    public void load() {
        shell.require(Destination.SECRETS);
    }

    @TellsRefusals
    public String register() {
        var id = secrets.register(
                new RegisterSecret(kind, sessionLabel, betweenSessions, numberText, receivedOn, sectionId));
        notices.done("secret.registered");
        return "/secretMatter?faces-redirect=true&id=" + id;
    }

    public List<SecretView> getList() {
        if (list == null) {
            list = secrets.all();
        }
        return list;
    }

    public boolean isMayRegister() {
        return shell.actor().holds(Roles.SECRETARY, shell.actor().bureauId());
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId());
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public String getSessionLabel() {
        return sessionLabel;
    }

    public void setSessionLabel(String sessionLabel) {
        this.sessionLabel = sessionLabel;
    }

    public boolean isBetweenSessions() {
        return betweenSessions;
    }

    public void setBetweenSessions(boolean betweenSessions) {
        this.betweenSessions = betweenSessions;
    }

    public String getNumberText() {
        return numberText;
    }

    public void setNumberText(String numberText) {
        this.numberText = numberText;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }
}
