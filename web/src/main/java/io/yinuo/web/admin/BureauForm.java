package io.yinuo.web.admin;

import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SignatureRule;
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
    private int assignmentDays;
    private int coHandlingDays;
    private int contributionMonths;
    private int rehandlingDays;
    private int ratingDays;
    private SignatureRule signatureRule;
    private OutcomeSet outcomeSet;
    private boolean signedElsewhere;

    BureauForm(BureauSettings settings) {
        version = settings.expectedVersion();
        name = settings.name();
        place = settings.place();
        contributionPrefix = settings.contributionPrefix();
        suggestions = new KindForm(settings.suggestions());
        proposals = new KindForm(settings.proposals());
        assignmentDays = settings.assignmentDays();
        coHandlingDays = settings.coHandlingDays();
        contributionMonths = settings.contributionMonths();
        rehandlingDays = settings.rehandlingDays();
        ratingDays = settings.ratingDays();
        signatureRule = settings.signatureRule();
        outcomeSet = settings.outcomeSet();
        signedElsewhere = settings.signedElsewhere();
    }

    BureauSettings toSettings() {
        return new BureauSettings(
                version, name, place, suggestions.toSettings(), proposals.toSettings(), contributionPrefix, assignmentDays,
                coHandlingDays, contributionMonths, rehandlingDays, ratingDays, signatureRule, outcomeSet, signedElsewhere);
    }

    public KindForm getSuggestions() {
        return suggestions;
    }

    public KindForm getProposals() {
        return proposals;
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

    public int getAssignmentDays() {
        return assignmentDays;
    }

    public void setAssignmentDays(int assignmentDays) {
        this.assignmentDays = assignmentDays;
    }

    public int getCoHandlingDays() {
        return coHandlingDays;
    }

    public void setCoHandlingDays(int coHandlingDays) {
        this.coHandlingDays = coHandlingDays;
    }

    public int getContributionMonths() {
        return contributionMonths;
    }

    public void setContributionMonths(int contributionMonths) {
        this.contributionMonths = contributionMonths;
    }

    public int getRehandlingDays() {
        return rehandlingDays;
    }

    public void setRehandlingDays(int rehandlingDays) {
        this.rehandlingDays = rehandlingDays;
    }

    public int getRatingDays() {
        return ratingDays;
    }

    public void setRatingDays(int ratingDays) {
        this.ratingDays = ratingDays;
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
