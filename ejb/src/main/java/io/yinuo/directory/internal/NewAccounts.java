package io.yinuo.directory.internal;

import io.yinuo.directory.Installation;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;

/** Opens accounts and replaces passwords. */
@ApplicationScoped
public class NewAccounts {

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}");

    @Inject
    DirectoryQuery query;

    @Inject
    Installation installation;

    /** Opens an account; gives the password that was made up and has to be changed, or the given one. */
    public String open(UUID personId, String userName, String givenPassword) {
        boolean wellFormed = userName != null && USER_NAME.matcher(userName).matches();
        new InvalidInput.Check().that(wellFormed, "userName", "USER_NAME_SHAPE").done();
        if (query.accountNamed(userName).isPresent()) {
            throw new StateConflict("USER_NAME_TAKEN", userName);
        }
        if (query.accountOf(personId).isPresent()) {
            throw new StateConflict("ACCOUNT_OPEN");
        }
        String password = givenPassword == null ? PasswordPolicy.madeUp() : givenPassword;
        PasswordPolicy.check(userName, password, installation.sampleMode());
        var account = new Account(UUID.randomUUID(), personId, userName, PasswordHash.of(password));
        if (givenPassword == null) {
            account.handOut(account.passwordHash());
        }
        query.add(account);
        return password;
    }

    /** Gives a made-up password in place of the old one; its owner has to change it. */
    public String reset(UUID personId) {
        String password = PasswordPolicy.madeUp();
        of(personId).handOut(PasswordHash.of(password));
        return password;
    }

    /** @throws NotFound {@code ACCOUNT_UNKNOWN} when the person has none */
    public Account of(UUID personId) {
        return query.accountOf(personId).orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
    }
}
