package io.yinuo.web.handover;

import io.yinuo.handover.Reassignments;
import io.yinuo.handover.StepMove;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.DeskItem;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StepKind;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.suggestion.SuggestionView;
import io.yinuo.workflow.StepKinds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What changed hands: in one case, and to or from the reader; and which steps the reader may give to others. */
@Named
@RequestScoped
public class MovesView {

    @Inject
    Reassignments reassignments;

    @Inject
    SuggestionView suggestion;

    @Inject
    Shell shell;

    private List<StepMove> ofCase;
    private List<StepMove> news;

    /** Whether the reader may give the step to somebody else. */
    public boolean offered(DeskItem item) {
        var matter = suggestion.getFile().suggestion();
        boolean fixed = StepKinds.of(item.element()) == StepKind.SIGNATURE
                || item.element().equals(SuggestionHandling.UserTasks.RATE_REPLY);
        boolean heads = matter.leadSectionId() != null
                && StepKinds.of(item.element()) == StepKind.DRAFTING
                && shell.actor().holdsInSection(Roles.SECTION_HEAD, matter.leadSectionId());
        return !fixed && (heads || shell.actor().holdsAnyOf(Roles.OFFICE, matter.bureauId()));
    }

    public List<StepMove> getOfCase() {
        if (ofCase == null) {
            ofCase = reassignments.ofCase(suggestion.getId());
        }
        return ofCase;
    }

    public List<StepMove> getNews() {
        if (news == null) {
            news = reassignments.news();
        }
        return news;
    }
}
