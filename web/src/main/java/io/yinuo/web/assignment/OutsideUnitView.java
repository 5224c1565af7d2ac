package io.yinuo.web.assignment;

import io.yinuo.assignment.BringDisagreement;
import io.yinuo.assignment.OutsideUnits;
import io.yinuo.assignment.RecordLateOpinion;
import io.yinuo.assignment.RecordUnitOpinion;
import io.yinuo.assignment.SendToUnit;
import io.yinuo.assignment.SettleDisagreement;
import io.yinuo.assignment.UrgeUnit;
import io.yinuo.assignment.WaiveUnit;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.register.DeskItem;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.UnitChannel;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.StepPages;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One unit outside of the bureau in a case (会办单位): what passed, and what the office writes down next. */
@Named
@ViewScoped
public class OutsideUnitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseFiles caseFiles;

    @Inject
    StepPages steps;

    @Inject
    OutsideUnits units;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private UUID matter;
    private UUID unit;
    private int version;
    private OutsideUnitForm form;
    private transient CaseFile file;

    /** Opened from the case, or from the step on the desk. */
    public void load() {
        if (task != null) {
            var item = steps.open(task).item();
            matter = item.suggestionId();
            unit = item.subjectId();
        }
        if (matter == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        version = getShown().version();
        form = new OutsideUnitForm(clock.today());
    }

    @TellsRefusals
    public String send() {
        units.send(new SendToUnit(
                unit, version, form.getChannel(), form.getSentOn(), form.getReceiver(), form.getLetterNumber()));
        return done("units.send.done");
    }

    /** In time it ends the step that waits for it; after a waiver it is kept as late. */
    @TellsRefusals
    public String recordOpinion() {
        if (getShown().status().isAwaited()) {
            units.recordOpinion(new RecordUnitOpinion(openTask(), form.toOpinion()));
        } else {
            units.recordLate(new RecordLateOpinion(unit, version, form.toOpinion()));
        }
        return done("units.record.done");
    }

    private String openTask() {
        return getFile().mayAct().stream()
                .filter(item -> item.subjectId().equals(unit))
                .map(DeskItem::taskId)
                .findFirst()
                .orElseThrow(() -> new NotFound("TASK_UNKNOWN"));
    }

    @TellsRefusals
    public String urge() {
        units.urge(new UrgeUnit(unit, form.getUrgedOn(), form.getSpokenWith(), form.getNote()));
        return done("units.urge.done");
    }

    @TellsRefusals
    public String waive() {
        units.waive(new WaiveUnit(unit, version, form.getReason()));
        return done("units.waive.done");
    }

    @TellsRefusals
    public String bring() {
        units.bring(new BringDisagreement(
                unit, version, form.getDisagreement(), form.getBroughtTo(), form.getBroughtOn()));
        return done("units.bring.done");
    }

    @TellsRefusals
    public String settle() {
        units.settle(new SettleDisagreement(unit, version, form.getSettlement(), form.getSettledOn()));
        return done("units.settle.done");
    }

    private String done(String notice) {
        notices.done(notice);
        return "/outsideUnit?faces-redirect=true&matter=" + matter + "&unit=" + unit;
    }

    public CaseFile getFile() {
        if (file == null) {
            file = caseFiles.open(matter);
        }
        return file;
    }

    public io.yinuo.assignment.OutsideUnitView getShown() {
        return getFile().outsideUnits().stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("UNIT_UNKNOWN"));
    }

    /** Whether an opinion can still be recorded: it is awaited, or was waived and has not come yet. */
    public boolean isOpinionOpen() {
        return getShown().opinion() == null;
    }

    public boolean isDisagreementOpen() {
        return getShown().disagreement() != null && getShown().disagreement().settlement() == null;
    }

    public UnitChannel[] getChannels() {
        return UnitChannel.values();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public OutsideUnitForm getForm() {
        return form;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public UUID getMatter() {
        return matter;
    }

    public void setMatter(UUID matter) {
        this.matter = matter;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }
}
