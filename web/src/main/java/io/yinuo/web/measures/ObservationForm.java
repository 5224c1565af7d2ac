package io.yinuo.web.measures;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** What is typed of a value. */
public class ObservationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String place;
    private Reach reach = Reach.ALL;
    private ValueKind kind = ValueKind.OBSERVED;
    private Comparison comparison = Comparison.EQUAL;
    private BigDecimal amount;
    private MeasureUnit unit;
    private String words;
    private String asOf;
    private String source;
    private String passage;
    private String remark;

    static ObservationForm of(io.yinuo.measures.ObservationView value) {
        var form = new ObservationForm();
        form.place = value.place();
        form.reach = value.reach();
        form.kind = value.kind();
        form.comparison = value.comparison();
        form.amount = value.amount();
        form.unit = value.unit();
        form.words = value.words();
        form.asOf = value.asOf() == null ? null : value.asOf().text();
        form.source = value.source();
        form.passage = value.passage();
        form.remark = value.remark();
        return form;
    }

    NewObservation command(UUID indicatorId) {
        return new NewObservation(
                indicatorId, place, reach, kind, comparison, amount, unit, words, AsOf.typed(asOf), source, passage, remark);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(Reach reach) {
        this.reach = reach;
    }

    public ValueKind getKind() {
        return kind;
    }

    public void setKind(ValueKind kind) {
        this.kind = kind;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public void setComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public MeasureUnit getUnit() {
        return unit;
    }

    public void setUnit(MeasureUnit unit) {
        this.unit = unit;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
