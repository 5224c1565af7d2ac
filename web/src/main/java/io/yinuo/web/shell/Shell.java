package io.yinuo.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The frame around the page: who is here, where this person can go, and the way out. */
@Named
@RequestScoped
public class Shell {

    public String getWho() {
        return external().getRemoteUser();
    }

    /** Whether the installation runs on sample data, which every page says. */
    public boolean isSample() {
        return Boolean.parseBoolean(System.getenv("YINUO_SAMPLE"));
    }

    public boolean isStaff() {
        return holdsAny(Destination.Staff.ROLES);
    }

    public List<Destination> getNavigation() {
        return Stream.of(Destination.values())
                .filter(destination -> holdsAny(destination.roles()))
                .toList();
    }

    public boolean here(Destination destination) {
        var viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return viewId.equals(destination.getOutcome() + ".xhtml");
    }

    /** Leads to the page from which this person works. */
    public String home() {
        return getNavigation().stream().findFirst().orElse(Destination.DESK).getOutcome() + "?faces-redirect=true";
    }

    public String logout() throws ServletException {
        ((HttpServletRequest) external().getRequest()).logout();
        external().invalidateSession();
        return "/login?faces-redirect=true";
    }

    private static boolean holdsAny(Set<String> roles) {
        return roles.stream().anyMatch(external()::isUserInRole);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
