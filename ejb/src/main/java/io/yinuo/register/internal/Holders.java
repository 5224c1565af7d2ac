package io.yinuo.register.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.register.DeskItem;
import io.yinuo.register.Holder;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts names and a phone to the steps of one case that a role holds, so that "where is it" also says whom to call. */
@ApplicationScoped
public class Holders {

    private static final int NAMED = 3;

    @Inject
    Directory directory;

    @Inject
    WorkItems workItems;

    /** The steps with the people behind their roles; a step that names a person stays as it is. */
    public List<DeskItem> named(UUID suggestionId, List<DeskItem> steps) {
        var firstCandidates = workItems.openOf(suggestionId).stream()
                .filter(item -> !item.candidates().isEmpty())
                .collect(Collectors.toMap(WorkItem::taskId, item -> item.candidates().get(0)));
        return steps.stream().map(step -> named(step, firstCandidates.get(step.taskId()))).toList();
    }

    private DeskItem named(DeskItem step, WorkItem.Candidate candidate) {
        if (candidate == null || candidate.personId() != null) {
            return step;
        }
        var people = directory.holding(candidate.bureauId(), candidate.sectionId(), candidate.role());
        return people.isEmpty() || people.size() > NAMED ? step : step.heldBy(holder(step.holder(), people));
    }

    private static Holder holder(Holder role, List<PersonView> people) {
        var names = people.stream().map(PersonView::name).collect(Collectors.joining("、"));
        return new Holder(role.role(), role.section(), names, people.size() == 1 ? people.get(0).phone() : null);
    }
}
