package io.yinuo.ledger.internal;

import io.yinuo.ledger.FilterValues;
import io.yinuo.ledger.SaveFilter;
import io.yinuo.ledger.SavedFilter;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One kept filter; a deleted one is only put aside, so that it can be brought back. */
@Entity
@Table(name = "saved_filter")
public class SavedFilterRow {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID bureauId;
    private UUID ownerId;
    private boolean shared;
    private String name;

    /** Among whose filters the name is taken, and the name; null once the filter is deleted. */
    private String nameKey;

    @Embedded
    private FilterColumns asked;

    private Instant savedAt;
    private Instant deletedAt;

    protected SavedFilterRow() {}

    public SavedFilterRow(SaveFilter command, Actor owner, Instant savedAt) {
        id = UUID.randomUUID();
        bureauId = owner.bureauId();
        ownerId = owner.personId();
        shared = command.shared();
        asked = new FilterColumns(command.filter());
        this.savedAt = savedAt;
        rename(command.name());
    }

    /** Whether the actor may keep filters for the whole bureau. */
    public static boolean mayShare(Actor actor) {
        return actor.holdsAnyOf(Roles.OFFICE, actor.bureauId());
    }

    public boolean isSeenBy(Actor actor) {
        return isOwn(actor) || shared && bureauId.equals(actor.bureauId());
    }

    public boolean mayBeChangedBy(Actor actor) {
        return shared ? bureauId.equals(actor.bureauId()) && mayShare(actor) : isOwn(actor);
    }

    private boolean isOwn(Actor actor) {
        return ownerId.equals(actor.personId());
    }

    public void rename(String newName) {
        name = newName.strip();
        nameKey = keyOf(newName);
    }

    public void delete(Instant at) {
        deletedAt = at;
        nameKey = null;
    }

    /** @throws StateConflict {@code FILTER_NOT_DELETED} */
    public void restore() {
        if (deletedAt == null) {
            throw new StateConflict("FILTER_NOT_DELETED");
        }
        deletedAt = null;
        nameKey = keyOf(name);
    }

    /** Under which a name of this filter is taken among those that its readers find. */
    String keyOf(String wanted) {
        return (shared ? bureauId : ownerId) + " " + wanted.strip().toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String name() {
        return name;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public boolean isShared() {
        return shared;
    }

    public FilterValues values() {
        return asked.values();
    }

    public int version() {
        return version;
    }

    /** @param standard whether the ledger opens with it for the reader */
    public SavedFilter view(Actor reader, String owner, boolean standard) {
        return new SavedFilter(
                id, name, shared, owner, isOwn(reader), mayBeChangedBy(reader), standard, values(), version);
    }
}
