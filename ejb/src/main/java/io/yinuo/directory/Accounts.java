package io.yinuo.directory;

import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.internal.AccountQuery;
import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.directory.internal.PasswordHash;
import io.yinuo.directory.internal.PasswordPolicy;
import io.yinuo.directory.internal.SignInAttempts;
import io.yinuo.directory.internal.StrangerThrottle;
import io.yinuo.directory.internal.VerifiedPasswords;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** Signing in with the application's own accounts (登录), and the own password (修改密码). */
@Stateless
public class Accounts {

    private static final int LONGEST = 200;

    @Inject
    AccountQuery query;

    @Inject
    SignInAttempts attempts;

    @Inject
    VerifiedPasswords verified;

    @Inject
    StrangerThrottle strangers;

    @Inject
    Callers callers;

    @Inject
    DirectoryQuery directory;

    @Inject
    Installation installation;

    @Inject
    Trail trail;

    /**
     * Checks name and password.
     *
     * <p>The answer does not tell an unknown name, a wrong password and a locked account apart, and takes as long for
     * each: who is unknown or locked is checked against a hash of nobody. Five wrong passwords lock the account for
     * fifteen minutes; an address that goes on failing is turned away unheard.
     *
     * @param from the address of the caller
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedInUser> signIn(String userName, String password, String from) {
        if (userName == null || password == null || userName.length() > LONGEST || password.length() > LONGEST) {
            return Optional.empty();
        }
        var known = query.find(userName).filter(account -> !account.locked());
        String hash = known.map(AccountQuery.Known::passwordHash).orElse(PasswordHash.OF_NOBODY);
        boolean remembered = verified.isRemembered(userName, password, hash);
        if (!remembered && !strangers.admits(from)) {
            return Optional.empty();
        }
        boolean right = remembered || PasswordHash.matches(password, hash);
        if (known.isPresent() && attempts.record(userName, right)) {
            verified.remember(userName, password, hash);
            return known.map(AccountQuery.Known::user);
        }
        strangers.failed(from);
        return Optional.empty();
    }

    /** The account with the grants of this moment; empty when it may not be used any more. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedInUser> find(String userName) {
        return query.find(userName).map(AccountQuery.Known::user);
    }

    /**
     * Gives the caller a password of one's own; sessions of the old one end.
     *
     * @throws InvalidInput when the old password is wrong, which counts as a failed sign-in, or the new one is not taken
     */
    @RolesAllowed("**")
    @Trailed("directory.changePassword")
    public void changePassword(String oldPassword, String newPassword) {
        Actor actor = callers.current();
        trail.about(null, actor.bureauId(), actor.personId());
        var account = directory.accountOf(actor.personId()).orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
        boolean right = oldPassword != null
                && oldPassword.length() <= LONGEST
                && PasswordHash.matches(oldPassword, account.passwordHash());
        if (!right) {
            attempts.record(account.userName(), false);
        }
        new InvalidInput.Check()
                .that(right, "oldPassword", "PASSWORD_WRONG")
                .that(!Objects.equals(oldPassword, newPassword), "password", "PASSWORD_UNCHANGED")
                .done();
        PasswordPolicy.check(account.userName(), newPassword, installation.sampleMode());
        account.changePassword(PasswordHash.of(newPassword));
        trail.note(null, actor.bureauId(), actor.personId());
    }
}
