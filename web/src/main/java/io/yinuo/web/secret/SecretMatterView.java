package io.yinuo.web.secret;

import io.yinuo.audit.TrailEntry;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.secret.CorrectSecret;
import io.yinuo.secret.SecretMatters;
import io.yinuo.secret.SecretMistake;
import io.yinuo.secret.SecretView;
import io.yinuo.secret.SettleSecret;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.MatterKind;
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

/** One secret matter: its section, and that it was settled on paper. */
@Named
@ViewScoped
public class SecretMatterView implements Serializable {

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

    private UUID id;
    private int version;
    private UUID sectionId;
    private LocalDate settledOn;
    private UUID settledBy;
    private SecretMistake reopenedFor;
    private MatterKind kind;
    private String sessionLabel;
    private boolean betweenSessions;
    private String numberText;
    private LocalDate receivedOn;
    private SecretMistake mistake;
    private transient SecretView matter;

    /** @throws NotFound when it is not there or may not be seen */
    public void load() {
        version = getMatter().version();
        sectionId = getMatter().sectionId();
        kind = getMatter().kind();
        sessionLabel = getMatter().sessionLabel();
        betweenSessions = getMatter().betweenSessions();
        numberText = getMatter().numberText();
        receivedOn = getMatter().receivedOn();
    }

    @TellsRefusals
    public String handTo() {
        secrets.handTo(id, version, sectionId);
        notices.done("secret.handedTo");
        return here();
    }

    @TellsRefusals
    public String settle() {
        secrets.settle(new SettleSecret(id, version, settledOn, settledBy));
        notices.done("secret.settled");
        return here();
    }

    @TellsRefusals
    public String correct() {
        secrets.correct(new CorrectSecret(id, version, kind, sessionLabel, betweenSessions, numberText, receivedOn, mistake));
        notices.done("secret.corrected");
        return here();
    }

    @TellsRefusals
    public String reopen() {
        secrets.reopen(id, version, reopenedFor);
        notices.done("secret.reopened");
        return here();
    }

    private String here() {
        return "/secretMatter?faces-redirect=true&id=" + id;
    }

    public SecretView getMatter() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        if (matter == null) {
            matter = secrets.get(id);
        }
        return matter;
    }

    /** Whether the reader records what becomes of it. */
    public boolean isMayRecord() {
        return getMatter().isOpen() && isMayCorrect();
    }

    /** Whether the reader puts right what was recorded. */
    public boolean isMayCorrect() {
        return shell.actor().holds(Roles.SECRETARY, getMatter().bureauId());
    }

    public boolean isMayReopen() {
        return !getMatter().isOpen() && isMayCorrect();
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    public SecretMistake[] getMistakes() {
        return SecretMistake.values();
    }

    public boolean isMaySettle() {
        return isMayRecord() && getMatter().sectionId() != null;
    }

    public List<PersonView> getHandlers() {
        return secrets.handlers(id);
    }

    public List<SectionView> getSections() {
        return directory.sections(getMatter().bureauId());
    }

    public List<TrailEntry> getStory() {
        return secrets.story(id);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public void setSettledOn(LocalDate settledOn) {
        this.settledOn = settledOn;
    }

    public UUID getSettledBy() {
        return settledBy;
    }

    public void setSettledBy(UUID settledBy) {
        this.settledBy = settledBy;
    }

    public SecretMistake getReopenedFor() {
        return reopenedFor;
    }

    public void setReopenedFor(SecretMistake reopenedFor) {
        this.reopenedFor = reopenedFor;
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

    public SecretMistake getMistake() {
        return mistake;
    }

    public void setMistake(SecretMistake mistake) {
        this.mistake = mistake;
    }

    public boolean isBetweenSessions() {
        return betweenSessions;
    }

    public void setBetweenSessions(boolean betweenSessions) {
        this.betweenSessions = betweenSessions;
    }
}
