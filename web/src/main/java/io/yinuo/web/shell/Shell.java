package io.yinuo.web.shell;

import io.yinuo.commitment.CommitmentRemarks;
import io.yinuo.commitment.OldPromises;
import io.yinuo.consistency.NightReport;
import io.yinuo.consistency.Nights;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.Installation;
import io.yinuo.directory.SectionView;
import io.yinuo.notification.NotificationView;
import io.yinuo.notification.Notifications;
import io.yinuo.register.DeputyCaseLine;
import io.yinuo.register.DeputyCases;
import io.yinuo.register.Desk;
import io.yinuo.register.SheetInHand;
import io.yinuo.register.Sheets;
import io.yinuo.secret.SecretMatters;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.web.messages.Language;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The frame around the page: who is here, where this person can go, and the way out. */
@Named
@RequestScoped
public class Shell {

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Desk desk;

    @Inject
    Sheets sheets;

    @Inject
    SecretMatters secretMatters;

    @Inject
    Notifications notifications;

    @Inject
    DeputyCases deputyCases;

    @Inject
    Signals signals;

    @Inject
    CommitmentRemarks remarks;

    @Inject
    OldPromises oldPromises;

    @Inject
    Nights nights;

    @Inject
    Installation installation;

    @Inject
    Messages messages;

    @Inject
    Language language;

    private Actor actor;

    /** The person who looks at the page. */
    public Actor actor() {
        if (actor == null) {
            actor = callers.current();
        }
        return actor;
    }

    /** Closes a page to those without the role, before anything of it is written. */
    public void require(String role) {
        actor().require(role, actor().bureauId());
    }

    /** Whether the navigation leads the reader there. */
    public boolean mayGo(Destination destination) {
        return holdsAny(destination.roles());
    }

    /** Closes a page to those whom the navigation does not lead there. */
    public void require(Destination destination) {
        if (!mayGo(destination)) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
    }

    /** Bureau, sections and roles, as on an office door. */
    public String getWho() {
        return Stream.of(getPlace(), String.join("、", getRoles()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Bureau and sections. */
    public String getPlace() {
        var sections = actor().sections().stream().map(directory::section).filter(SectionView::active).map(SectionView::name);
        return Stream.concat(Stream.of(directory.bureau(actor().bureauId()).name()), sections)
                .collect(Collectors.joining(" · "));
    }

    public List<String> getRoles() {
        return actor().grants().stream().map(Actor.Grant::role).distinct().map(messages::role).toList();
    }

    /** Whether the installation runs on sample data, which every page says. */
    public boolean isSample() {
        return installation.sampleMode();
    }

    public boolean isStaff() {
        return holdsAny(Destination.Staff.ROLES);
    }

    public List<Destination> getNavigation() {
        return Stream.of(Destination.values()).filter(this::mayGo).toList();
    }

    public boolean here(Destination destination) {
        var viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Objects.equals(viewId, destination.getOutcome() + ".xhtml");
    }

    /** How many wait at a destination, or null where nothing is counted. */
    public Integer count(Destination destination) {
        return switch (destination) {
            case DESK -> desk.count() + linesOnSheets();
            case SECRETS -> secretMatters.unsettled();
            case JOBS -> nights.last().map(NightReport::total).filter(found -> found > 0).orElse(null);
            case COMMITMENTS -> remarks.waiting();
            case OLD_PROMISES -> oldPromises.count();
            case INBOX -> notifications.waiting() + (holdsAny(Set.of(Roles.REVIEWER)) ? signals.countProposed() : 0);
            case DEPUTY_HOME -> waitingForTheDeputy();
            default -> null;
        };
    }

    /** Lines of sheets wait for a person too, though each sheet is one thing to do. */
    private int linesOnSheets() {
        return holdsAny(Roles.STAFF) ? sheets.inHand().stream().mapToInt(SheetInHand::mine).sum() : 0;
    }

    /** A matter with several news that is to be rated too is one thing to look at. */
    private int waitingForTheDeputy() {
        var news = notifications.news().stream().map(NotificationView::caseId);
        var toRate = deputyCases.mine().stream().filter(DeputyCaseLine::waitsForRating).map(DeputyCaseLine::id);
        return (int) Stream.concat(news, toRate).distinct().count();
    }

    /** Leads to the page from which this person works. */
    public String home() {
        return getNavigation().stream().findFirst().orElse(Destination.DESK).getOutcome() + "?faces-redirect=true";
    }

    /** Changes to the other language and shows the same page again, with the address that the reader had. */
    public void changeLanguage() throws IOException {
        language.change();
        var page = external().getRequestContextPath()
                + FacesContext.getCurrentInstance().getViewRoot().getViewId();
        var address = LocalAddress.ofReferrer(external().getRequestHeaderMap().get("Referer"));
        external().redirect(address.filter(there -> there.startsWith(page)).orElse(page));
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
