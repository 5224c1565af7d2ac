package io.yinuo.web.admin;

import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SheetApprover;
import io.yinuo.directory.SignatureRule;
import io.yinuo.directory.StudyScope;
import java.io.Serializable;

/** The settings of a bureau as typed. */
public class BureauForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int version;
    private final KindForm suggestions;
    private final KindForm proposals;
    private String name;
    private String place;
    private String contributionPrefix;
    private SignatureRule signatureRule;
    private OutcomeSet outcomeSet;
    private boolean signedElsewhere;
    private SheetApprover sheetApprover;
    private final RatingForm ratings;
    private StudyScope studyScope;
    private String archivePattern;

    BureauForm(BureauSettings settings) {
        version = settings.expectedVersion();
        name = settings.name();
        place = settings.place();
        contributionPrefix = settings.contributionPrefix();
        suggestions = new KindForm(settings.suggestions());
        proposals = new KindForm(settings.proposals());
        signatureRule = settings.signatureRule();
        outcomeSet = settings.outcomeSet();
        signedElsewhere = settings.signedElsewhere();
        sheetApprover = settings.sheetApprover();
        ratings = new RatingForm(settings.ratings());
        studyScope = settings.studyScope();
        archivePattern = settings.archivePattern();
    }

    BureauSettings toSettings() {
        return new BureauSettings(
                version, name, place, suggestions.toSettings(), proposals.toSettings(), contributionPrefix, signatureRule,
                outcomeSet, signedElsewhere, ratings.toSettings(), studyScope, archivePattern, sheetApprover);
    }

    public KindForm getSuggestions() {
        return suggestions;
    }

    public KindForm getProposals() {
        return proposals;
    }

    public RatingForm getRatings() {
        return ratings;
    }

    public String getArchivePattern() {
        return archivePattern;
    }

    public void setArchivePattern(String archivePattern) {
        this.archivePattern = archivePattern;
    }

    public StudyScope getStudyScope() {
        return studyScope;
    }

    public void setStudyScope(StudyScope studyScope) {
        this.studyScope = studyScope;
    }

    public SheetApprover[] getSheetApprovers() {
        return SheetApprover.values();
    }

    public SheetApprover getSheetApprover() {
        return sheetApprover;
    }

    public void setSheetApprover(SheetApprover sheetApprover) {
        this.sheetApprover = sheetApprover;
    }

    public boolean isSignedElsewhere() {
        return signedElsewhere;
    }

    public void setSignedElsewhere(boolean signedElsewhere) {
        this.signedElsewhere = signedElsewhere;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getContributionPrefix() {
        return contributionPrefix;
    }

    public void setContributionPrefix(String contributionPrefix) {
        this.contributionPrefix = contributionPrefix;
    }

    public SignatureRule getSignatureRule() {
        return signatureRule;
    }

    public void setSignatureRule(SignatureRule signatureRule) {
        this.signatureRule = signatureRule;
    }

    public OutcomeSet getOutcomeSet() {
        return outcomeSet;
    }

    public void setOutcomeSet(OutcomeSet outcomeSet) {
        this.outcomeSet = outcomeSet;
    }
}
