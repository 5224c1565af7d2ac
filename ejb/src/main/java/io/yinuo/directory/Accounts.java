package io.yinuo.directory;

import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.internal.AccountQuery;
import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.directory.internal.PasswordHash;
import io.yinuo.directory.internal.PasswordPolicy;
import io.yinuo.directory.internal.SignInAttempts;
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
import java.util.Optional;

/** Signing in with the application's own accounts (登录). */
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
     * each. Five wrong passwords lock the account for fifteen minutes.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedInUser> signIn(String userName, String password) {
        if (userName == null || password == null || userName.length() > LONGEST || password.length() > LONGEST) {
            return Optional.empty();
        }
        var known = query.find(userName);
        String hash = known.map(AccountQuery.Known::passwordHash).orElse(PasswordHash.OF_NOBODY);
        boolean right = verified.matches(userName, password, hash);
        if (known.isEmpty() || !attempts.record(userName, right)) {
            return Optional.empty();
        }
        return known.map(AccountQuery.Known::user);
    }

    /** The account with the grants of this moment; empty when it may not be used any more. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedInUser> find(String userName) {
        return query.find(userName).map(AccountQuery.Known::user);
    }

    /** Gives the caller a new password; sessions of the old one end. */
    @RolesAllowed("**")
    @Trailed("directory.changePassword")
    public void changePassword(String oldPassword, String newPassword) {
        Actor actor = callers.current();
        trail.about(null, actor.bureauId(), actor.personId());
        var account = directory.accountOf(actor.personId()).orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
        boolean right = oldPassword != null
                && oldPassword.length() <= LONGEST
                && PasswordHash.matches(oldPassword, account.passwordHash());
        new InvalidInput.Check().that(right, "oldPassword", "PASSWORD_WRONG").done();
        PasswordPolicy.check(account.userName(), newPassword, installation.sampleMode());
        account.changePassword(PasswordHash.of(newPassword));
        trail.note(null, actor.bureauId(), actor.personId());
    }
}
