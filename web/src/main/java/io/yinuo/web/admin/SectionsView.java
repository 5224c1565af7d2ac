package io.yinuo.web.admin;

import io.yinuo.directory.Administration;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionView;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The bureau's sections: add, rename, name who oversees them, take them out of use. */
@Named
@ViewScoped
public class SectionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Administration administration;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID editedId;
    private String code;
    private String name;
    private UUID viceDirectorId;
    private transient List<SectionView> sections;

    public void load() {
        shell.require(Roles.ADMIN);
    }

    public List<SectionView> getSections() {
        if (sections == null) {
            sections = directory.sections(bureauId());
        }
        return sections;
    }

    public List<PersonView> getViceDirectors() {
        return directory.holding(bureauId(), Roles.VICE_DIRECTOR);
    }

    public String nameOf(UUID personId) {
        return personId == null ? "" : directory.person(personId).name();
    }

    /** Opens a section for editing. */
    public void edit(SectionView section) {
        editedId = section.id();
        code = section.code();
        name = section.name();
        viceDirectorId = section.viceDirectorId();
    }

    /** Leaves the form for a section that is to be added. */
    public void clear() {
        editedId = null;
        code = null;
        name = null;
        viceDirectorId = null;
    }

    @TellsRefusals
    public void save() {
        if (editedId == null) {
            editedId = administration.addSection(bureauId(), code, name);
        } else {
            administration.renameSection(editedId, name);
        }
        administration.overseeSection(editedId, viceDirectorId);
        notices.done("admin.sections.saved", name);
        sections = null;
        clear();
    }

    @TellsRefusals
    public void activate(UUID sectionId, boolean active) {
        administration.activateSection(sectionId, active);
        sections = null;
        notices.done(active ? "admin.sections.activated" : "admin.sections.deactivated");
    }

    private UUID bureauId() {
        return shell.actor().bureauId();
    }

    public boolean isEditing() {
        return editedId != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getViceDirectorId() {
        return viceDirectorId;
    }

    public void setViceDirectorId(UUID viceDirectorId) {
        this.viceDirectorId = viceDirectorId;
    }
}
