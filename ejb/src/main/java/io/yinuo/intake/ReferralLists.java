package io.yinuo.intake;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.intake.internal.ListCheck.Bearer;
import io.yinuo.intake.internal.ListCheck;
import io.yinuo.intake.internal.ReferralSheet;
import io.yinuo.intake.internal.RegistrationPolicy;
import io.yinuo.paper.PaperTable;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SessionBegun;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the list that is handed out at the yearly 交办会 (批量收件).
 *
 * <p>Nothing is recorded here: a person sees what each row says and what is missing, double or wrong, mends or skips it,
 * and each row is then registered by {@link Intake#register}, in a transaction of its own (rule I8).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ReferralLists {

    /** More matters than any bureau is handed in a year. */
    private static final int MOST_ROWS = 1_000;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Intake intake;

    @Inject
    WorkClock clock;

    /**
     * What the sheets say, row by row.
     *
     * @throws InvalidInput {@code LIST_WITHOUT_HEADING} when no row heads at least a number or a title, {@code TOO_MANY}
     */
    @RolesAllowed(Roles.SECRETARY)
    public ReferralList read(PaperTable table) {
        var list = list(table, intake.deputies(""));
        return new ReferralList(list.notUnderstood(), list.leftOut(), check(list.rows()));
    }

    /**
     * What the sheets of an old ledger say: nothing is asked of the rows but that they can be understood, and nobody is tied to
     * an account.
     *
     * @throws InvalidInput {@code LIST_WITHOUT_HEADING}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    public ReferralList readOld(PaperTable table) {
        return list(table, List.of());
    }

    private ReferralList list(PaperTable table, List<DeputyOption> deputies) {
        var bureau = directory.bureau(callers.current().bureauId());
        var sheets = ReferralSheet.read(table.sheets(), bureau, deputies);
        new InvalidInput.Check().that(!sheets.isEmpty(), "file", "LIST_WITHOUT_HEADING").done();
        return new ReferralList(
                sheets.stream().flatMap(ReferralSheet::notUnderstood).distinct().toList(),
                sheets.stream().flatMap(ReferralSheet::leftOut).toList(),
                sheets.stream().flatMap(ReferralSheet::rows).toList());
    }

    /** The same rows as they stand now, after somebody has mended or left out some of them. */
    @RolesAllowed(Roles.SECRETARY)
    public List<ReferralList.Row> check(List<ReferralList.Row> rows) {
        new InvalidInput.Check().that(rows.size() <= MOST_ROWS, "file", "TOO_MANY", MOST_ROWS, rows.size()).done();
        var bureau = directory.bureau(callers.current().bureauId());
        var deputies = directory.holding(bureau.id(), Roles.DEPUTY).stream().map(PersonView::id);
        var policy = new RegistrationPolicy(clock.today(), deputies.collect(Collectors.toSet()));
        var doubts = new HashMap<SessionDay, Optional<SessionBegun>>();
        return new ListCheck(
                        policy, matter -> registered(matter, bureau),
                        matter -> doubts.computeIfAbsent(SessionDay.of(matter), once -> intake.doubtOf(matter)))
                .check(rows);
    }

    /** What rows of a list mostly have in common. */
    private record SessionDay(MatterKind kind, String session, LocalDate referredOn) {

        static SessionDay of(RegisterSuggestion matter) {
            return new SessionDay(matter.kind(), matter.sessionLabel(), matter.referredOn());
        }
    }

    private Optional<Bearer> registered(RegisterSuggestion matter, BureauView bureau) {
        var session = new CongressSession(matter.sessionLabel(), null, null, matter.betweenSessions());
        return suggestions
                .find(bureau.id(), matter.kind(), session, SuggestionNumber.of(matter.numberText()))
                .map(id -> new Bearer(id, suggestions.get(id).title()));
    }
}
