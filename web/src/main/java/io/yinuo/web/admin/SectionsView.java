package io.yinuo.web.admin;

import io.yinuo.directory.Administration;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.directory.SectionChanges;
import io.yinuo.directory.SectionView;
import io.yinuo.handover.SectionWork;
import io.yinuo.handover.SectionWorks;
import io.yinuo.shared.InvalidInput;
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

/** The bureau's sections: add, rename, merge, name who oversees them, take them out of use (科室). */
@Named
@ViewScoped
public class SectionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Administration administration;

    @Inject
    Directory directory;

    @Inject
    SectionChanges changes;

    @Inject
    SectionWorks works;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID editedId;
    private String code;
    private String name;
    private UUID viceDirectorId;
    private SectionView merging;
    private SectionWork work;
    private UUID successorId;
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

    /** Shows what a merger of the section would move; nothing is changed. */
    @TellsRefusals
    public void startMerging(SectionView section) {
        work = works.of(section.id());
        merging = section;
        successorId = null;
    }

    public void stopMerging() {
        merging = null;
        work = null;
    }

    @TellsRefusals
    public void merge() {
        new InvalidInput.Check().present(successorId, "successorId").done();
        changes.merge(merging.id(), successorId);
        notices.done("admin.sections.merged", merging.name(), directory.section(successorId).name());
        sections = null;
        stopMerging();
    }

    @TellsRefusals
    public void separate(SectionView section) {
        changes.separate(section.id());
        notices.done("admin.sections.separated", section.name());
        sections = null;
    }

    @TellsRefusals
    public void undoRename(SectionView section) {
        changes.undoRename(section.id());
        notices.done("admin.sections.renamedBack", directory.section(section.id()).name());
        sections = null;
        clear();
    }

    /** The names that the section bore before, or empty. */
    public String formerNames(SectionView section) {
        return String.join("、", directory.formerNamesOf(section.id()));
    }

    /** Into which the section that is being merged can go. */
    public List<SectionView> getSuccessors() {
        return getSections().stream().filter(each -> each.active() && !each.id().equals(merging.id())).toList();
    }

    public String sectionName(UUID id) {
        return id == null ? "" : directory.section(id).name();
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

    public SectionView getMerging() {
        return merging;
    }

    public SectionWork getWork() {
        return work;
    }

    public UUID getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(UUID successorId) {
        this.successorId = successorId;
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
