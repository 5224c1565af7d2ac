package io.yinuo.feedback;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.feedback.internal.GivenRating;
import io.yinuo.feedback.internal.ListedRating;
import io.yinuo.feedback.internal.Outsiders;
import io.yinuo.feedback.internal.RatingDesk;
import io.yinuo.feedback.internal.RatingMatcher;
import io.yinuo.feedback.internal.RatingSheet;
import io.yinuo.paper.PaperTable;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes over the ratings that congress or CPPCC collected and sent as a table (评价清单, rule FB8).
 *
 * <p>Reading records nothing: a person sees of each row whose rating it is or why it cannot be taken, and each row is then
 * accepted in a transaction of its own.
 */
@Stateless
public class RatingLists {

    private static final int MOST_ROWS = 1_000;
    private static final int MOST_NAME = 200;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Outsiders outsiders;

    @Inject
    RatingMatcher matcher;

    @Inject
    RatingDesk desk;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * What the sheets say, row by row.
     *
     * @throws InvalidInput {@code RATING_LIST_WITHOUT_HEADING} unless a row heads number, name and rating;
     *     {@code TOO_MANY}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RatingList read(PaperTable table) {
        var sheets = table.sheets().stream().flatMap(sheet -> RatingSheet.read(sheet).stream()).toList();
        new InvalidInput.Check().that(!sheets.isEmpty(), "file", "RATING_LIST_WITHOUT_HEADING").done();
        List<ListedRating> listed = sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
        new InvalidInput.Check().that(listed.size() <= MOST_ROWS, "file", "TOO_MANY", MOST_ROWS, listed.size()).done();
        return new RatingList(
                sheets.stream().flatMap(sheet -> sheet.notUnderstood().stream()).distinct().toList(),
                sheets.stream().flatMap(sheet -> sheet.leftOut().stream()).toList(),
                matcher.match(listed, callers.current()));
    }

    /**
     * Takes one row over; its source is the list from now on.
     *
     * @throws io.yinuo.shared.Forbidden {@code RATING_CLERKS_ONLY}, {@code RATING_BY_HANDLERS}
     * @throws io.yinuo.shared.StateConflict those of a rating
     */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @Trailed("feedback.list.accept")
    public void accept(AcceptRating row) {
        var actor = callers.current();
        access.requireSightByRole(actor, row.suggestionId());
        var matter = suggestions.get(row.suggestionId());
        trail.about(matter.id(), matter.bureauId(), row.replyId());
        outsiders.requireClerk(actor, matter);
        GivenRating.check(row.attitude(), row.result(), row.remark());
        new InvalidInput.Check().present(row.replyId(), "replyId").text(row.listName(), "listName", MOST_NAME).done();
        var submitter = matter.submitters().stream()
                .filter(each -> each.id().equals(row.submitterId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("submitterId", "SUBMITTER_UNKNOWN"));
        trail.note(
                matter.id(), matter.bureauId(), row.replyId(), Change.set("listName", row.listName()),
                Change.set("listLine", row.line()));
        desk.take(matter, submitter, row.replyId(), new GivenRating(
                row.attitude(), row.result(), row.remark(), RatingSource.LIST, actor.personId(), clock.now()));
    }
}
