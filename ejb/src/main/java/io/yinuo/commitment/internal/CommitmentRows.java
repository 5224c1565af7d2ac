package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.DecisionStatus;
import io.yinuo.commitment.ExplanationKind;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FurtherAnswer;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored promises with what belongs to each. */
@ApplicationScoped
public class CommitmentRows {

    private static final String DUE =
            """
            select c.id from Commitment c join Reply r on r.id = c.replyId
            where c.status = :open and (
              c.stage = :recorded and r.status = :delivered
              or c.stage in (:waiting) and c.asked = false and c.nextOn <= :today
              or c.stage = :reporting and c.lateSince is null and c.promised.dueOn < :today)
            order by c.recordedAt, c.id
            """;

    /** Promises {@code c} that the sections owe or help with. */
    static final String OF_SECTIONS =
            " and (c.ownerSectionId in :sections or exists (select 1 from c.coOwnerSectionIds h where h in :sections))";

    private static final String DISCLOSED =
            """
            select r from ReportRow r join Commitment c on c.id = r.commitmentId join Reply y on y.id = c.replyId
            where r.id = :report and r.disclosed = true and r.paperId is not null and c.status <> :void and y.status = :delivered
              and not exists (select 1 from SecretMatter m where m.id = r.suggestionId)""";

    private static final String ANSWERS =
            """
            select new io.yinuo.commitment.FurtherAnswer(a.commitmentId, r.id, r.status, a.kept,
              r.dispatch.documentNumber, r.signature.signedOn, r.heading.outcome)
            from Reply r join r.answeredPromises a where r.status <> :dropped""";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** @throws NotFound {@code COMMITMENT_UNKNOWN} */
    public Commitment get(UUID id) {
        return Optional.ofNullable(id == null ? null : entities.find(Commitment.class, id))
                .orElseThrow(() -> new NotFound("COMMITMENT_UNKNOWN"));
    }

    /** The promise, which nobody else changes until the transaction ends. */
    public Commitment locked(UUID id) {
        return entities.find(Commitment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The promises for which that day brings something, those too whose letter was delivered before they were followed. */
    public List<UUID> due(LocalDate today) {
        return entities.createQuery(DUE, UUID.class)
                .setParameter("open", CommitmentStatus.OPEN)
                .setParameter("recorded", FollowUpStage.RECORDED)
                .setParameter("delivered", ReplyStatus.DELIVERED)
                .setParameter("waiting", List.of(FollowUpStage.REPORTING, FollowUpStage.LOOK_BACK))
                .setParameter("reporting", FollowUpStage.REPORTING)
                .setParameter("today", today)
                .getResultList();
    }

    /** Those of a bureau that are followed up, or were; of these sections alone unless none is given. */
    public List<BoardRow> followed(UUID bureauId, Collection<UUID> sections) {
        var ofSections = sections.isEmpty() ? "" : OF_SECTIONS;
        var query = entities.createQuery(
                        "select new io.yinuo.commitment.internal.BoardRow(c, s.numberText, s.title, s.kind, s.sessionLabel, s.referredOn,"
                                + " (select count(x) from RemarkRow x where x.commitmentId = c.id and x.waitingFor is not null))"
                                + " from Commitment c join Suggestion s on s.id = c.suggestionId"
                                + " where c.bureauId = :bureau and c.followedSince is not null and c.status <> :void"
                                + ofSections + " order by c.promised.dueOn nulls last, c.recordedAt, c.position, c.id",
                        BoardRow.class)
                .setParameter("bureau", bureauId)
                .setParameter("void", CommitmentStatus.VOID);
        return (sections.isEmpty() ? query : query.setParameter("sections", sections)).getResultList();
    }

    /** Those of imported letters that nobody has adopted, the latest letter first. */
    public List<BoardRow> unadopted(UUID bureauId, int most) {
        return entities.createQuery(
                        "select new io.yinuo.commitment.internal.BoardRow(c, s.numberText, s.title, s.kind, s.sessionLabel, s.referredOn, 0L)"
                                + " from Commitment c join Suggestion s on s.id = c.suggestionId join Reply r on r.id = c.replyId"
                                + " where c.bureauId = :bureau and c.status = :unadopted"
                                + " order by r.signature.signedOn desc nulls last, c.suggestionId, c.position",
                        BoardRow.class)
                .setParameter("bureau", bureauId)
                .setParameter("unadopted", CommitmentStatus.UNADOPTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of them there are. */
    public int countUnadopted(UUID bureauId) {
        return entities.createQuery(
                        "select count(c) from Commitment c where c.bureauId = :bureau and c.status = :unadopted", Long.class)
                .setParameter("bureau", bureauId)
                .setParameter("unadopted", CommitmentStatus.UNADOPTED)
                .getSingleResult()
                .intValue();
    }

    /** Takes the promises of an imported letter away, which nobody has adopted. */
    public void forget(UUID suggestionId) {
        entities.createQuery("delete from Commitment c where c.suggestionId = :case and c.status = :unadopted")
                .setParameter("case", suggestionId)
                .setParameter("unadopted", CommitmentStatus.UNADOPTED)
                .executeUpdate();
    }

    /** All promises of a matter. */
    public List<Commitment> of(UUID suggestionId) {
        return entities.createQuery(
                        "select c from Commitment c where c.suggestionId = :case order by c.recordedAt, c.position, c.id", Commitment.class)
                .setParameter("case", suggestionId)
                .getResultList();
    }

    /** All promises of a matter in the order of their letters, which nobody else changes until the transaction ends. */
    public List<Commitment> lockedOf(UUID suggestionId) {
        return entities.createQuery(
                        "select c from Commitment c where c.suggestionId = :case order by c.recordedAt, c.position, c.id", Commitment.class)
                .setParameter("case", suggestionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The further replies on these promises that were not dropped, the first one first. */
    public List<FurtherAnswer> answersTo(Collection<UUID> commitmentIds) {
        return commitmentIds.isEmpty()
                ? List.of()
                : entities.createQuery(ANSWERS + " and a.commitmentId in :ids order by r.ordinal", FurtherAnswer.class)
                        .setParameter("dropped", ReplyStatus.DROPPED)
                        .setParameter("ids", commitmentIds)
                        .getResultList();
    }

    /** The same of all promises of a bureau. */
    public List<FurtherAnswer> answersIn(UUID bureauId) {
        return entities.createQuery(ANSWERS + " and r.bureauId = :bureau order by r.ordinal", FurtherAnswer.class)
                .setParameter("dropped", ReplyStatus.DROPPED)
                .setParameter("bureau", bureauId)
                .getResultList();
    }

    public List<ReportRow> reports(UUID commitmentId) {
        return of("ReportRow", "reportedAt", commitmentId, ReportRow.class);
    }

    /** @throws NotFound {@code REPORT_UNKNOWN} */
    public ReportRow report(UUID id) {
        return Optional.ofNullable(id == null ? null : entities.find(ReportRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("REPORT_UNKNOWN"));
    }

    /** The report with a file, as far as this deputy reads it: disclosed, of a delivered letter to the own matter, and not secret. */
    public Optional<ReportRow> disclosedTo(UUID deputyId, UUID reportId) {
        return entities.createQuery(
                        DISCLOSED + " and exists (select 1 from Suggestion s join s.submitters p"
                                + " where s.id = r.suggestionId and p.personId = :deputy)",
                        ReportRow.class)
                .setParameter("report", reportId)
                .setParameter("void", CommitmentStatus.VOID)
                .setParameter("delivered", ReplyStatus.DELIVERED)
                .setParameter("deputy", deputyId)
                .getResultStream()
                .findFirst();
    }

    /** The same of one letter. */
    public Optional<ReportRow> disclosedIn(UUID replyId, UUID reportId) {
        return entities.createQuery(DISCLOSED + " and c.replyId = :reply", ReportRow.class)
                .setParameter("report", reportId)
                .setParameter("void", CommitmentStatus.VOID)
                .setParameter("delivered", ReplyStatus.DELIVERED)
                .setParameter("reply", replyId)
                .getResultStream()
                .findFirst();
    }

    public List<CheckRow> checks(UUID commitmentId) {
        return of("CheckRow", "checkedAt", commitmentId, CheckRow.class);
    }

    public List<ChangeRow> changes(UUID commitmentId) {
        return of("ChangeRow", "requestedAt", commitmentId, ChangeRow.class);
    }

    public List<ExplanationRow> explanations(UUID commitmentId) {
        return of("ExplanationRow", "writtenAt", commitmentId, ExplanationRow.class);
    }

    public List<RemarkRow> remarks(UUID commitmentId) {
        return of("RemarkRow", "saidAt", commitmentId, RemarkRow.class);
    }

    /** @throws NotFound {@code REMARK_UNKNOWN} */
    public RemarkRow remark(UUID id) {
        return Optional.ofNullable(id == null ? null : entities.find(RemarkRow.class, id))
                .orElseThrow(() -> new NotFound("REMARK_UNKNOWN"));
    }

    /** Whether what this deputy said last of the promise has no answer. */
    public boolean isRemarkWaiting(UUID commitmentId, UUID deputyId) {
        return entities.createQuery(
                                "select count(x) from RemarkRow x where x.commitmentId = :id and x.waitingFor = :deputy", Long.class)
                        .setParameter("id", commitmentId)
                        .setParameter("deputy", deputyId)
                        .getSingleResult()
                > 0;
    }

    /** How many remarks have no answer; on promises of these sections alone unless none is given. */
    public int remarksWaiting(UUID bureauId, Collection<UUID> sections) {
        var query = entities.createQuery(
                        "select count(x) from RemarkRow x join Commitment c on c.id = x.commitmentId"
                                + " where x.waitingFor is not null and c.bureauId = :bureau"
                                + (sections.isEmpty() ? "" : " and c.ownerSectionId in :sections"),
                        Long.class)
                .setParameter("bureau", bureauId);
        return (sections.isEmpty() ? query : query.setParameter("sections", sections)).getSingleResult().intValue();
    }

    private <T> List<T> of(String entity, String order, UUID commitmentId, Class<T> type) {
        return entities.createQuery(
                        "select x from " + entity + " x where x.commitmentId = :id order by x." + order + " desc, x.id", type)
                .setParameter("id", commitmentId)
                .getResultList();
    }

    /** The change that waits for a leader. */
    public Optional<ChangeRow> openChange(UUID commitmentId) {
        return entities.createQuery("select x from ChangeRow x where x.openKey = :id", ChangeRow.class)
                .setParameter("id", commitmentId)
                .getResultStream()
                .findFirst();
    }

    /** The explanation of that kind which has waited longest for a leader. */
    public ExplanationRow openExplanation(UUID commitmentId, ExplanationKind kind) {
        return entities.createQuery(
                        "select x from ExplanationRow x where x.commitmentId = :id and x.kind = :kind and x.status = :requested"
                                + " order by x.writtenAt, x.id",
                        ExplanationRow.class)
                .setParameter("id", commitmentId)
                .setParameter("kind", kind)
                .setParameter("requested", DecisionStatus.REQUESTED)
                .setMaxResults(1)
                .getSingleResult();
    }
}
