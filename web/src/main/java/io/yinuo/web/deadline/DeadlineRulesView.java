package io.yinuo.web.deadline;

import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.DeadlineRules;
import io.yinuo.deadline.Moves;
import io.yinuo.deadline.Recounts;
import io.yinuo.deadline.RuleSet;
import io.yinuo.deadline.SettleRule;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules by which the bureau counts its deadlines, all on one sheet. */
@Named
@ViewScoped
public class DeadlineRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeadlineRules deadlineRules;

    @Inject
    Recounts recounts;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private int edition;
    private List<RuleForm> rules;
    private transient Moves moves;
    private transient List<SettleRule> tried;
    private DeadlineKind addedKind = DeadlineKind.REPLY;
    private MatterKind addedMatter = MatterKind.CPPCC_PROPOSAL;
    private boolean addedComplex;

    public void load() {
        shell.require(Roles.ADMIN);
        var settings = deadlineRules.settings(shell.actor().bureauId());
        edition = settings.edition();
        fill(settings.rules());
    }

    private void fill(List<DeadlineRule> from) {
        rules = from.stream().map(RuleForm::new).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Fills the sheet with a ready-made set; nothing is settled before it is saved. */
    public void take(RuleSet set) {
        fill(deadlineRules.readyMade(set));
        notices.done("deadlineRules.taken", set);
    }

    /** A rule for one kind of matter, or for the complex ones of it, as the rule for all is now. */
    public void add() {
        boolean there = rules.stream().anyMatch(rule -> rule.isFor(addedKind, addedMatter, addedComplex));
        if (!there) {
            var general = deadlineRules.settings(shell.actor().bureauId()).rules().stream()
                    .filter(rule -> rule.kind() == addedKind && rule.matter() == null && !rule.complex())
                    .findFirst()
                    .orElseThrow();
            rules.add(new RuleForm(general, addedMatter, addedComplex));
        }
    }

    public void remove(RuleForm rule) {
        rules.remove(rule);
    }

    /** Tells what would move if the sheet were saved. */
    @TellsRefusals
    public void attempt() {
        moves = null;
        moves = recounts.ifSettled(shell.actor().bureauId(), typed());
        tried = typed();
    }

    /** Saves the sheet; what would move and was not shown yet is shown first. */
    @TellsRefusals
    public String save() {
        if (!typed().equals(tried)) {
            attempt();
            if (moves.moving() > 0) {
                notices.warn("moves.look");
                return null;
            }
        }
        deadlineRules.settle(shell.actor().bureauId(), edition, typed());
        notices.done("deadlineRules.saved");
        return "/admin/deadlineRules?faces-redirect=true";
    }

    private List<SettleRule> typed() {
        return rules.stream().map(RuleForm::toRule).toList();
    }

    public List<RuleForm> getRules() {
        return rules;
    }

    /** What would move, once it was asked for. */
    public Moves getMoves() {
        return moves;
    }

    public RuleSet[] getSets() {
        return RuleSet.values();
    }

    /** What is owed before a reply is counted in days, which lead back to it from any month. */
    public List<TermUnit> units(RuleForm rule) {
        return Stream.of(TermUnit.values())
                .filter(unit -> !rule.getKind().isInner() || unit != TermUnit.MONTH)
                .toList();
    }

    public List<DeadlineKind> getKinds() {
        return DeadlineKind.RULED;
    }

    public MatterKind[] getMatters() {
        return MatterKind.values();
    }

    public DeadlineKind getAddedKind() {
        return addedKind;
    }

    public void setAddedKind(DeadlineKind addedKind) {
        this.addedKind = addedKind;
    }

    public MatterKind getAddedMatter() {
        return addedMatter;
    }

    public void setAddedMatter(MatterKind addedMatter) {
        this.addedMatter = addedMatter;
    }

    public boolean isAddedComplex() {
        return addedComplex;
    }

    public void setAddedComplex(boolean addedComplex) {
        this.addedComplex = addedComplex;
    }
}
