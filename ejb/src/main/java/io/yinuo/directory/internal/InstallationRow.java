package io.yinuo.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that remembers in which mode the installation began. */
@Entity(name = "Installation")
@Table(name = "installation")
public class InstallationRow {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "sample_mode")
    private boolean sampleMode;

    @Column(name = "created_at")
    private Instant createdAt;

    protected InstallationRow() {}

    InstallationRow(boolean sampleMode, Instant createdAt) {
        this.id = ONLY;
        this.sampleMode = sampleMode;
        this.createdAt = createdAt;
    }

    boolean isSampleMode() {
        return sampleMode;
    }
}
