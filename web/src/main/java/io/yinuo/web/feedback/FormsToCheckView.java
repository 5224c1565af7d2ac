package io.yinuo.web.feedback;

import io.yinuo.feedback.RatingFormView;
import io.yinuo.feedback.RatingForms;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Forms that somebody else typed in and that wait for the reader as the second person, on the desk. */
@Named
@RequestScoped
public class FormsToCheckView {

    private static final Set<String> CHECKERS =
            Set.of(Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON);

    @Inject
    RatingForms forms;

    @Inject
    Shell shell;

    private List<RatingFormView> waiting;

    public List<RatingFormView> getWaiting() {
        if (waiting == null) {
            var reader = shell.actor();
            waiting = reader.holdsAnyOf(CHECKERS, reader.bureauId()) ? forms.waiting() : List.of();
        }
        return waiting;
    }
}
