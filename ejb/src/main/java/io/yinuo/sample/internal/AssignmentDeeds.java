package io.yinuo.sample.internal;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.ObjectToAssignment;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.WaiveOpinion;
import io.yinuo.directory.Directory;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is done with the assignment sheet and by the co-handling sections. */
@ApplicationScoped
class AssignmentDeeds {

    private static final String OPINION = "同意由主办科室牵头答复。涉及%s的内容，我们提供近年数据并按分工配合落实。";
    private static final String WAIVER = "本件不涉及该科室职责，经沟通不再征求意见。";

    @Inject
    private Assignments assignments;

    @Inject
    private Opinions opinions;

    @Inject
    private Suggestions suggestions;

    @Inject
    private Directory directory;

    void prepare(Scene scene) {
        var sheet = assignments.ofCase(scene.suggestionId());
        assignments.prepare(new PrepareAssignment(
                scene.task().taskId(),
                suggestions.get(scene.suggestionId()).version(),
                leadOf(sheet),
                coHandlersOf(sheet),
                null));
    }

    /** The proposed lead; after its objection the first co-handler leads. */
    private static UUID leadOf(List<AssignmentView> sheet) {
        return open(sheet, AssignmentRole.LEAD).stream()
                .findFirst()
                .orElseGet(() -> open(sheet, AssignmentRole.CO_HANDLER).get(0))
                .sectionId();
    }

    private static List<UUID> coHandlersOf(List<AssignmentView> sheet) {
        return open(sheet, AssignmentRole.CO_HANDLER).stream()
                .map(AssignmentView::sectionId)
                .filter(section -> !section.equals(leadOf(sheet)))
                .toList();
    }

    private static List<AssignmentView> open(List<AssignmentView> sheet, AssignmentRole role) {
        return sheet.stream().filter(row -> row.role() == role && row.status().isOpen()).toList();
    }

    void approve(Scene scene) {
        assignments.approve(new DecideAssignment(scene.task().taskId(), true, "同意拟办意见。"));
    }

    /** Takes the case, unless the script wants an objection that was not yet made. */
    void accept(Scene scene) {
        var sheet = assignments.ofCase(scene.suggestionId());
        boolean objected = sheet.stream().anyMatch(row -> row.status() == AssignmentStatus.OBJECTED);
        if (scene.matter().objection() != null && !objected) {
            assignments.object(new ObjectToAssignment(scene.task().taskId(), scene.matter().objection()));
            return;
        }
        var officer = directory.peopleIn(leadOf(sheet), Roles.OFFICER).get(0);
        assignments.accept(new AcceptAssignment(scene.task().taskId(), officer.id()));
    }

    void giveOpinion(Scene scene) {
        var section = directory.section(scene.task().sectionId()).name();
        opinions.giveOpinion(new GiveOpinion(scene.task().taskId(), OPINION.formatted(section)));
    }

    void waiveOpinion(Scene scene) {
        var awaited = assignments.ofCase(scene.suggestionId()).stream()
                .filter(row -> row.id().equals(scene.task().subjectId()))
                .findFirst()
                .orElseThrow();
        opinions.waiveOpinion(new WaiveOpinion(awaited.id(), awaited.version(), WAIVER));
    }
}
