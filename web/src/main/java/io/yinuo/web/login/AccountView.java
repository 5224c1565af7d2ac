package io.yinuo.web.login;

import io.yinuo.directory.Accounts;
import io.yinuo.directory.SignedInUser;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.security.PageSession;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The own account (我的账号): who I am here, and a password of my own. */
@Named
@RequestScoped
public class AccountView {

    @Inject
    Accounts accounts;

    @Inject
    Notices notices;

    private String oldPassword;
    private String password;
    private String again;
    private SignedInUser user;

    public SignedInUser getUser() {
        if (user == null) {
            user = accounts.find(request().getRemoteUser()).orElseThrow();
        }
        return user;
    }

    /** Changes the password; this session goes on, all others of the person end. */
    @TellsRefusals
    public String change() {
        if (!Objects.equals(password, again)) {
            throw new InvalidInput("again", "PASSWORD_NOT_REPEATED");
        }
        var before = getUser();
        accounts.changePassword(oldPassword, password);
        PageSession.begin(request(), accounts.find(before.userName()).orElseThrow());
        notices.done("account.changed");
        return (before.mustChangePassword() ? "/index" : "/account") + "?faces-redirect=true";
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
