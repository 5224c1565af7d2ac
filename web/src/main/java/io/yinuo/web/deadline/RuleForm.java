package io.yinuo.web.deadline;

import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.SettleRule;
import io.yinuo.suggestion.MatterKind;
import java.io.Serializable;

/** One rule as typed. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DeadlineKind kind;
    private final MatterKind matter;
    private final boolean complex;
    private int amount;
    private TermUnit unit;
    private boolean countsFirstDay;
    private boolean rollsOver;
    private String latest;
    private String source;

    RuleForm(DeadlineRule rule) {
        this(rule, rule.matter(), rule.complex());
    }

    /** The same rule, to be changed for one kind of matter, or for the complex ones of it. */
    RuleForm(DeadlineRule rule, MatterKind forMatter, boolean forComplex) {
        Term term = rule.term();
        kind = rule.kind();
        matter = forMatter;
        complex = forComplex;
        amount = term.amount();
        unit = term.unit();
        countsFirstDay = term.countsFirstDay();
        rollsOver = term.rollOver() != RollOver.NONE;
        latest = term.latestText();
        source = rule.source();
    }

    SettleRule toRule() {
        return new SettleRule(kind, matter, complex, amount, unit, countsFirstDay, rollsOver, latest, source);
    }

    boolean isFor(DeadlineKind otherKind, MatterKind otherMatter, boolean otherComplex) {
        return kind == otherKind && matter == otherMatter && complex == otherComplex;
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public MatterKind getMatter() {
        return matter;
    }

    public boolean isComplex() {
        return complex;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    public TermUnit getUnit() {
        return unit;
    }

    public void setUnit(TermUnit unit) {
        this.unit = unit;
    }

    public boolean isCountsFirstDay() {
        return countsFirstDay;
    }

    public void setCountsFirstDay(boolean countsFirstDay) {
        this.countsFirstDay = countsFirstDay;
    }

    public boolean isRollsOver() {
        return rollsOver;
    }

    public void setRollsOver(boolean rollsOver) {
        this.rollsOver = rollsOver;
    }

    public String getLatest() {
        return latest;
    }

    public void setLatest(String latest) {
        this.latest = latest;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
