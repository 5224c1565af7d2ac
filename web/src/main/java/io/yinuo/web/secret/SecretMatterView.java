package io.yinuo.web.secret;

import io.yinuo.audit.TrailEntry;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.secret.SecretMatters;
import io.yinuo.secret.SecretView;
import io.yinuo.secret.SettleSecret;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
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
    private transient SecretView matter;

    /** @throws NotFound when it is not there or may not be seen */
    public void load() {
        version = getMatter().version();
        sectionId = getMatter().sectionId();
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
        return getMatter().isOpen() && shell.actor().holds(Roles.SECRETARY, getMatter().bureauId());
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
}
