package io.yinuo.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A role that a person holds in a scope; given and taken away, never changed. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String role;

    @Column(name = "bureau_id")
    private UUID bureauId;

    @Column(name = "section_id")
    private UUID sectionId;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    protected RoleGrant() {}

    public RoleGrant(UUID id, UUID personId, String role, UUID bureauId, UUID sectionId, LocalDate grantedOn) {
        GrantPolicy.check(role, sectionId);
        this.id = id;
        this.personId = personId;
        this.role = role;
        this.bureauId = bureauId;
        this.sectionId = sectionId;
        this.grantedOn = grantedOn;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public String role() {
        return role;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID sectionId() {
        return sectionId;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    boolean isSame(String otherRole, UUID otherSection) {
        return role.equals(otherRole) && Objects.equals(sectionId, otherSection);
    }
}
