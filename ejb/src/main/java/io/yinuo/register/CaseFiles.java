package io.yinuo.register;

import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.Consultations;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.Commitments;
import io.yinuo.contribution.Contributions;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.Deliveries;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.Feedback;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.paper.Papers;
import io.yinuo.register.internal.DeskSql;
import io.yinuo.register.internal.Holders;
import io.yinuo.register.internal.LedgerSql;
import io.yinuo.register.internal.ReplyLight;
import io.yinuo.register.internal.StationsSql;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.SignOff;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.ProcessPictures;
import io.yinuo.workflow.ProcessPictures.Picture;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Opens the file of a matter for those inside the bureau who may see it. */
@Stateless
@RolesAllowed({
    Roles.SECRETARY,
    Roles.OFFICER,
    Roles.SECTION_HEAD,
    Roles.REVIEWER,
    Roles.VICE_DIRECTOR,
    Roles.DIRECTOR,
    Roles.SUPERVISOR,
    Roles.LIAISON
})
public class CaseFiles {

    private static final int JUMP = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    @Inject
    CaseAccess access;

    @Inject
    Holders holders;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Assignments assignments;

    @Inject
    OutsideUnits outsideUnits;

    @Inject
    Consultations consultations;

    @Inject
    Drafting drafting;

    @Inject
    SignOff signOff;

    @Inject
    Deliveries deliveries;

    @Inject
    Contributions contributions;

    @Inject
    Feedback feedback;

    @Inject
    Commitments commitments;

    @Inject
    Papers papers;

    @Inject
    OfflineSteps offlineSteps;

    @Inject
    Deadlines deadlines;

    @Inject
    ProcessPictures pictures;

    @Inject
    TrailReader trail;

    /** @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} when it is not there or may not be seen */
    public CaseFile open(UUID suggestionId) {
        var actor = callers.current();
        access.requireSightByRole(actor, suggestionId);
        var suggestion = suggestions.get(suggestionId);
        boolean inside = access.isInside(actor, suggestionId);
        var desk = new DeskSql(entities, actor, clock);
        var typedIn = inside ? offlineSteps.ofCase(suggestionId) : List.<OfflineEntryView>of();
        var officer = suggestion.officerId() == null ? null : directory.person(suggestion.officerId());
        return new CaseFile(
                suggestion,
                suggestion.leadSectionId() == null ? null : directory.section(suggestion.leadSectionId()).name(),
                officer == null ? null : officer.name(),
                officer == null ? null : officer.phone(),
                ReplyLight.of(suggestion, entities, clock.today()),
                Progress.of(suggestion, new StationsSql(entities).passed(suggestion), past(typedIn)),
                holders.named(suggestionId, desk.openOf(suggestionId)),
                desk.mineOf(suggestionId),
                inside ? assignments.ofCase(suggestionId) : List.of(),
                inside ? outsideUnits.ofCase(suggestionId) : List.of(),
                inside ? consultations.consultations(suggestionId) : List.of(),
                inside ? consultations.talkWaiver(suggestionId) : null,
                drafting.repliesOf(suggestionId).stream().map(reply -> replyFile(reply, inside)).toList(),
                inside ? contributions.ofMatter(suggestionId) : List.of(),
                feedback.ofSuggestion(suggestionId),
                commitments.ofSuggestion(suggestionId),
                inside ? papers.ofMatter(suggestionId) : List.of(),
                typedIn,
                deadlines.ofCase(suggestionId),
                pictures(suggestionId, inside),
                inside ? trail.ofCase(suggestionId) : List.of());
    }

    /** Matters whose number reads like the text ("198" finds 第198号), for the search box. */
    public List<LedgerLine> byNumber(String text) {
        return new LedgerSql(entities, callers.current(), clock.today()).byNumber(text, JUMP);
    }

    /** The model of a picture as BPMN 2.0 XML; models hold no case data. */
    public String model(String definitionId) {
        return pictures.model(definitionId);
    }

    /** Those of further replies come last. */
    private List<Picture> pictures(UUID suggestionId, boolean inside) {
        var beside = inside ? drafting.repliesOf(suggestionId).stream() : Stream.<ReplyView>of();
        return Stream.concat(
                        pictures.ofCase(suggestionId).stream(),
                        beside.filter(ReplyView::isSupplementary).flatMap(each -> pictures.ofFurtherReply(each.id()).stream()))
                .toList();
    }

    private static Set<Progress.Station> past(List<OfflineEntryView> typedIn) {
        return StationsSql.past(typedIn.stream().map(OfflineEntryView::element).toList());
    }

    private CaseFile.ReplyFile replyFile(ReplyView reply, boolean inside) {
        return inside
                ? new CaseFile.ReplyFile(reply, signOff.stepsOf(reply.id()), deliveries.ofReply(reply.id()))
                : new CaseFile.ReplyFile(reply, List.of(), List.of());
    }
}
