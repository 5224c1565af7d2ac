package io.yinuo.directory.internal;

import io.yinuo.directory.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A person of the bureau or a deputy; need not have an account. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "bureau_id")
    private UUID bureauId;

    private String name;
    private String title;
    private String phone;
    private boolean active;

    protected Person() {}

    public Person(UUID id, UUID bureauId, String name, String title, String phone) {
        this.id = id;
        this.bureauId = bureauId;
        this.name = name;
        this.title = title;
        this.phone = phone;
        this.active = true;
    }

    public void describe(String newName, String newTitle, String newPhone) {
        name = newName;
        title = newTitle;
        phone = newPhone;
    }

    public void activate(boolean isActive) {
        active = isActive;
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public PersonView view() {
        return new PersonView(id, bureauId, name, title, phone, active);
    }
}
