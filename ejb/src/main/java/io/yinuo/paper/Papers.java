package io.yinuo.paper;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.paper.internal.FileCheck;
import io.yinuo.paper.internal.Paper;
import io.yinuo.paper.internal.PaperRights;
import io.yinuo.paper.internal.PaperRows;
import io.yinuo.paper.internal.PaperShelf;
import io.yinuo.secret.SecretMatters;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The papers of matters (材料): brought, listed, given out, taken back; never changed and never deleted. */
@Stateless
public class Papers {

    private static final Duration HELD_FOR = Duration.ofDays(1);
    private static final int MOST_REASON = 200;

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    SecretMatters secretMatters;

    @Inject
    Directory directory;

    @Inject
    FileCheck check;

    @Inject
    PaperRows rows;

    @Inject
    PaperShelf shelf;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The papers of a matter, the oldest first, those taken back too; their content is not read. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PaperView> ofMatter(UUID suggestionId) {
        var actor = insider(suggestionId);
        return rows.ofMatter(suggestionId).stream()
                .map(paper -> view(paper, actor))
                .toList();
    }

    /**
     * One paper with its content.
     *
     * @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN}, {@code PAPER_UNKNOWN}
     * @throws io.yinuo.shared.StateConflict {@code PAPER_WITHDRAWN} when it was taken back (rule PA6)
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PaperFile file(UUID suggestionId, UUID paperId) {
        insider(suggestionId);
        var paper = rows.ofMatter(suggestionId, paperId);
        paper.requireOffered();
        return new PaperFile(paper.fileName(), paper.format(), paper.sha256(), rows.content(paperId));
    }

    /**
     * Puts a file with a matter.
     *
     * @throws InvalidInput on {@code file}, when it is not what its name says, too large, or dangerous (rules PA1-PA4)
     * @throws io.yinuo.shared.StateConflict {@code PAPER_TWICE} when the matter holds the same file already (rule PA5),
     *     {@code SECRET_NO_UPLOAD} when it is secret (rule SE3)
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @Trailed("paper.add")
    public UUID add(AddPaper command) {
        secretMatters.refuseUpload(command.suggestionId());
        var actor = insider(command.suggestionId());
        var bureauId = suggestions.get(command.suggestionId()).bureauId();
        trail.about(command.suggestionId(), bureauId, command.suggestionId());
        return shelf.put(command.suggestionId(), bureauId, command.kind(), command.file(), actor).id();
    }

    /**
     * Keeps the file of a step with its matter, in the transaction of that step; the same file is kept once (rule PA5).
     *
     * @return its id
     * @throws InvalidInput on {@code file}, as for {@link #add}
     * @throws io.yinuo.shared.StateConflict {@code SECRET_NO_UPLOAD} when the matter is secret (rule SE3)
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public UUID keep(AddPaper command) {
        secretMatters.refuseUpload(command.suggestionId());
        var actor = insider(command.suggestionId());
        var sha256 = check.check(command.file()).sha256();
        var bureauId = suggestions.get(command.suggestionId()).bureauId();
        return rows.ofMatter(command.suggestionId()).stream()
                .filter(paper -> paper.isOffered() && paper.sha256().equals(sha256))
                .findFirst()
                .orElseGet(() -> shelf.put(command.suggestionId(), bureauId, command.kind(), command.file(), actor))
                .id();
    }

    /**
     * Puts the right file in the place of one that belongs elsewhere; both stay in the list, the wrong one with its mark
     * (rule PA8).
     *
     * @return the id of the right one
     * @throws io.yinuo.shared.Forbidden {@code PAPER_NOT_YOURS} unless the caller brought it or is the bureau's secretary
     * @throws io.yinuo.shared.StateConflict {@code PAPER_TWICE} when both are the same file
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @Trailed("paper.exchange")
    public UUID exchange(ExchangePaper command) {
        var actor = insider(command.suggestionId());
        var paper = rows.ofMatter(command.suggestionId(), command.paperId());
        trail.about(command.suggestionId(), paper.bureauId(), paper.id());
        PaperRights.requireMayWithdraw(actor, paper);
        paper.requireOffered();
        StaleVersion.check(command.expectedVersion(), paper.version());
        return shelf.exchange(paper, command.reason(), command.file(), actor).id();
    }

    /**
     * Keeps a file for the matter that the caller is about to register; after a day without one it may be forgotten.
     *
     * @throws InvalidInput on {@code file}, as for {@link #add}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("paper.hold")
    public PaperView hold(PaperKind kind, UploadedFile file) {
        var actor = callers.current();
        var paper = checked(kind, file, actor.bureauId(), actor);
        rows.forgetHeld(actor.personId(), clock.now().minus(HELD_FOR));
        rows.add(paper, file.content());
        trail.note(null, actor.bureauId(), paper.id(), Change.set("fileName", paper.fileName()));
        return view(paper, actor);
    }

    /**
     * Puts a held file with the matter that was just registered, in the transaction that registers it.
     *
     * @throws io.yinuo.shared.NotFound {@code PAPER_UNKNOWN} unless the caller holds it
     */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void joinMatter(UUID suggestionId, UUID paperId) {
        var paper = rows.held(paperId, callers.current().personId());
        paper.joinMatter(suggestionId);
        rows.flush(paper);
        shelf.note(suggestionId, paper);
    }

    /** The files that {@link #carryOver} would take, and those that stay because the other matter has them. */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public CarriedPapers toCarry(UUID fromId, UUID toId) {
        var held = rows.ofMatter(toId).stream().filter(Paper::isOffered).map(Paper::sha256).collect(Collectors.toSet());
        var parted = rows.ofMatter(fromId).stream()
                .filter(Paper::isOffered)
                .collect(Collectors.partitioningBy(
                        paper -> held.contains(paper.sha256()), Collectors.mapping(Paper::fileName, Collectors.toList())));
        return new CarriedPapers(parted.get(false), parted.get(true));
    }

    /**
     * Puts the files of a registration with the one under which it goes on, in the transaction that merges them; what that one
     * holds already stays where it is.
     *
     * @return the names of the files that went over
     */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<String> carryOver(UUID fromId, UUID toId) {
        var names = toCarry(fromId, toId);
        rows.ofMatter(fromId).stream()
                .filter(paper -> paper.isOffered() && names.carried().contains(paper.fileName()))
                .forEach(paper -> {
                    paper.goOverTo(toId);
                    rows.flush(paper);
                });
        return names.carried();
    }

    /**
     * The id of a paper that the matter offers, for a step that refers to it in its own transaction.
     *
     * @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN}, {@code PAPER_UNKNOWN}
     * @throws io.yinuo.shared.StateConflict {@code PAPER_WITHDRAWN}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public UUID require(UUID suggestionId, UUID paperId) {
        insider(suggestionId);
        var paper = rows.ofMatter(suggestionId, paperId);
        paper.requireOffered();
        return paper.id();
    }

    /**
     * Puts the file of an old letter with the matter that its import records, in that transaction.
     *
     * @param addedBy who imports it
     * @throws InvalidInput on {@code file}, as for {@link #add}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keepImported(UUID suggestionId, UUID bureauId, UploadedFile file, UUID addedBy) {
        shelf.put(suggestionId, bureauId, PaperKind.IMPORTED_LETTER, file, addedBy);
    }

    /** Takes the file away with its matter, whose import is undone. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void forgetImported(UUID suggestionId) {
        rows.forget(suggestionId);
    }

    /**
     * Takes a paper back for a stated reason; it stays in the list, its content is no longer given out (rule PA6).
     *
     * @throws io.yinuo.shared.Forbidden {@code PAPER_NOT_YOURS} unless the caller brought it or is the bureau's secretary
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @Trailed("paper.withdraw")
    public void withdraw(WithdrawPaper command) {
        var actor = insider(command.suggestionId());
        var paper = rows.ofMatter(command.suggestionId(), command.paperId());
        trail.about(command.suggestionId(), paper.bureauId(), paper.id());
        PaperRights.requireMayWithdraw(actor, paper);
        new InvalidInput.Check().text(command.reason(), "reason", MOST_REASON).done();
        paper.requireOffered();
        StaleVersion.check(command.expectedVersion(), paper.version());
        paper.withdraw(command.reason().strip(), actor.personId(), clock.now());
        trail.note(
                command.suggestionId(),
                paper.bureauId(),
                paper.id(),
                Change.set("fileName", paper.fileName()),
                Change.set("withdrawalReason", command.reason().strip()));
    }

    /** The caller, who works on the case (rule PA7). */
    private Actor insider(UUID suggestionId) {
        var actor = callers.current();
        caseAccess.requireInside(actor, suggestionId);
        return actor;
    }

    private Paper checked(PaperKind kind, UploadedFile file, UUID bureauId, Actor actor) {
        new InvalidInput.Check().present(kind, "kind").present(file, "file").done();
        return new Paper(bureauId, kind, check.check(file), actor.personId(), clock.now());
    }

    private PaperView view(Paper paper, Actor caller) {
        return paper.view(caller, nameOf(paper.addedBy()), paper.withdrawnBy() == null ? null : nameOf(paper.withdrawnBy()));
    }

    private String nameOf(UUID personId) {
        return directory.person(personId).name();
    }
}
