package io.yinuo.web.supervision;

import io.yinuo.supervision.PlanHandling;
import io.yinuo.supervision.SupervisionView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The plan of a key matter as it is typed (办理方案). */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String plan;
    private final List<MilestoneRow> rows = new ArrayList<>();

    static PlanForm of(SupervisionView supervision) {
        var form = new PlanForm();
        form.plan = supervision.plan();
        supervision.milestones().stream().map(MilestoneRow::of).forEach(form.rows::add);
        if (form.rows.isEmpty()) {
            form.add();
        }
        return form;
    }

    PlanHandling command(UUID suggestionId, int expectedVersion) {
        return new PlanHandling(
                suggestionId, expectedVersion, plan, rows.stream().map(MilestoneRow::milestone).toList());
    }

    public void add() {
        rows.add(new MilestoneRow());
    }

    public void remove(MilestoneRow row) {
        rows.remove(row);
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public List<MilestoneRow> getMilestones() {
        return rows;
    }
}
