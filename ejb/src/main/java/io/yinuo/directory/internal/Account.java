package io.yinuo.directory.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person's access: user name, password hash, lockout. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String locale;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    private boolean enabled;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    protected Account() {}

    public Account(UUID id, UUID personId, String userName, String passwordHash) {
        this.id = id;
        this.personId = personId;
        this.userName = userName;
        this.passwordHash = passwordHash;
        this.locale = "zh-CN";
        this.enabled = true;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Counts a wrong password.
     *
     * @return whether this one locked the account
     */
    public boolean failed(Instant now) {
        if (isLocked(now)) {
            return false;
        }
        failedAttempts++;
        if (failedAttempts < LockoutPolicy.MOST_FAILURES) {
            return false;
        }
        failedAttempts = 0;
        lockedUntil = now.plus(LockoutPolicy.LOCKED_FOR);
        return true;
    }

    /** Forgets earlier failures. */
    public void succeeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    public void unlock() {
        succeeded();
    }

    /** Takes the owner's own password; an open lock goes with the old one. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        succeeded();
    }

    /** Takes a password that somebody else knows too, so that its owner has to change it first of all. */
    public void handOut(String newHash) {
        changePassword(newHash);
        mustChangePassword = true;
    }

    public void enable(boolean isEnabled) {
        enabled = isEnabled;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public String userName() {
        return userName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String locale() {
        return locale;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    public boolean hasFailures() {
        return failedAttempts > 0 || lockedUntil != null;
    }
}
