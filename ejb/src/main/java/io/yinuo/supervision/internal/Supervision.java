package io.yinuo.supervision.internal;

import io.yinuo.suggestion.SuggestionView;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.Milestone;
import io.yinuo.supervision.PlanHandling;
import io.yinuo.supervision.PollView;
import io.yinuo.supervision.ProgressReportView;
import io.yinuo.supervision.SupervisionView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The leading supervision of one matter: begun, planned, lifted, and taken up again in the same row. */
@Entity
@Table(name = "supervision")
public class Supervision {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID suggestionId;

    @Column(updatable = false)
    private UUID bureauId;

    private UUID leaderId;

    private String supervisor;

    private String supervisorOffice;

    private String plan;

    @Column(updatable = false)
    private UUID begunBy;

    @Column(updatable = false)
    private Instant begunAt;

    private Instant liftedAt;

    @ElementCollection
    @CollectionTable(name = "supervision_milestone", joinColumns = @JoinColumn(name = "supervision_id"))
    @OrderBy("position")
    private List<PlannedStep> milestones = new ArrayList<>();

    @Version
    private int version;

    protected Supervision() {}

    public Supervision(SuggestionView matter, ArrangeSupervision command, UUID begunBy, Instant begunAt) {
        this.id = UUID.randomUUID();
        this.suggestionId = matter.id();
        this.bureauId = matter.bureauId();
        this.begunBy = begunBy;
        this.begunAt = begunAt;
        arrange(command);
    }

    /** Others lead and press it from now on; one that was lifted is in force again. */
    public final void arrange(ArrangeSupervision command) {
        leaderId = command.leaderId();
        supervisor = command.supervisor().strip();
        supervisorOffice = command.supervisorOffice().strip();
        liftedAt = null;
    }

    /** Somebody else leads it; all the rest stays. */
    public void lead(UUID leader) {
        leaderId = leader;
    }

    public void plan(PlanHandling command) {
        plan = command.plan().strip();
        milestones.clear();
        command.milestones().forEach(each -> milestones.add(PlannedStep.of(milestones.size() + 1, each)));
    }

    public void lift(Instant at) {
        liftedAt = at;
    }

    public boolean inForce() {
        return liftedAt == null;
    }

    public UUID leaderId() {
        return leaderId;
    }

    /** From 1, so that 0 says that there is none. */
    public int version() {
        return version + 1;
    }

    public List<Milestone> milestones() {
        return milestones.stream().map(PlannedStep::view).toList();
    }

    public SupervisionView view(String leader, List<ProgressReportView> reports, List<PollView> polls) {
        return new SupervisionView(
                suggestionId, leaderId, leader, supervisor, supervisorOffice, plan, milestones(), reports, polls, begunAt,
                liftedAt, version());
    }
}
