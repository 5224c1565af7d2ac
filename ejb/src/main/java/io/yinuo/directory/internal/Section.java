package io.yinuo.directory.internal;

import io.yinuo.directory.SectionView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A section; it is deactivated rather than deleted, because its cases stay. */
@Entity
@Table(name = "section")
public class Section {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "bureau_id")
    private UUID bureauId;

    private String code;
    private String name;

    @Column(name = "vice_director_id")
    private UUID viceDirectorId;

    @Column(name = "successor_id")
    private UUID successorId;

    private boolean active;
    private int position;

    protected Section() {}

    public Section(UUID id, UUID bureauId, String code, String name, int position) {
        this.id = id;
        this.bureauId = bureauId;
        this.code = code;
        this.name = name;
        this.position = position;
        this.active = true;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Names who oversees the section; null leaves it open. */
    public void overseenBy(UUID person) {
        viceDirectorId = person;
    }

    public void activate(boolean isActive) {
        active = isActive;
    }

    /** Whoever works in the other section does the work of this one; {@code overseer} oversees both. */
    public void mergeInto(UUID successor, UUID overseer) {
        successorId = successor;
        viceDirectorId = overseer;
        active = false;
    }

    /** Works on its own again. */
    public void separate() {
        successorId = null;
        active = true;
    }

    public UUID successorId() {
        return successorId;
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public String code() {
        return code;
    }

    public int position() {
        return position;
    }

    public SectionView view() {
        return new SectionView(id, bureauId, code, name, viceDirectorId, active, successorId);
    }
}
