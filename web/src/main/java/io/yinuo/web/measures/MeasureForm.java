package io.yinuo.web.measures;

import io.yinuo.measures.MeasureState;
import io.yinuo.measures.MeasureView;
import io.yinuo.measures.NewMeasure;
import io.yinuo.measures.Reach;
import java.io.Serializable;
import java.util.UUID;

/** What is typed of a measure. */
public class MeasureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String title;
    private String description;
    private String themeCode;
    private UUID sectionId;
    private String unitName;
    private MeasureState state = MeasureState.UNDER_WAY;
    private Reach reach = Reach.ALL;
    private String place;
    private String begins;
    private String ends;
    private UUID policyId;
    private String source;
    private String passage;

    static MeasureForm of(MeasureView measure) {
        var form = new MeasureForm();
        form.code = measure.code();
        form.title = measure.title();
        form.description = measure.description();
        form.themeCode = measure.themeCode();
        form.sectionId = measure.sectionId();
        form.unitName = measure.unitName();
        form.state = measure.state();
        form.reach = measure.reach();
        form.place = measure.place();
        form.begins = measure.begins() == null ? null : measure.begins().text();
        form.ends = measure.ends() == null ? null : measure.ends().text();
        form.policyId = measure.policyId();
        form.source = measure.source();
        form.passage = measure.passage();
        return form;
    }

    NewMeasure command() {
        return new NewMeasure(
                code, title, description, themeCode, sectionId, unitName, state, reach, place, begins, ends, policyId, source, passage);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getThemeCode() {
        return themeCode;
    }

    public void setThemeCode(String themeCode) {
        this.themeCode = themeCode;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public MeasureState getState() {
        return state;
    }

    public void setState(MeasureState state) {
        this.state = state;
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(Reach reach) {
        this.reach = reach;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public UUID getPolicyId() {
        return policyId;
    }

    public void setPolicyId(UUID policyId) {
        this.policyId = policyId;
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
}
