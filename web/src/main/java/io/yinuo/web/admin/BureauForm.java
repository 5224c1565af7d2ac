package io.yinuo.web.admin;

import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SignatureRule;
import java.io.Serializable;

/** The settings of a bureau as typed. */
public class BureauForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int version;
    private String name;
    private String place;
    private String suggestionPrefix;
    private String proposalPrefix;
    private int replyMonths;
    private int assignmentDays;
    private int coHandlingDays;
    private int rehandlingDays;
    private int ratingDays;
    private SignatureRule signatureRule;
    private OutcomeSet outcomeSet;
    private String defaultCopies;

    BureauForm(BureauSettings settings) {
        version = settings.expectedVersion();
        name = settings.name();
        place = settings.place();
        suggestionPrefix = settings.suggestionPrefix();
        proposalPrefix = settings.proposalPrefix();
        replyMonths = settings.replyMonths();
        assignmentDays = settings.assignmentDays();
        coHandlingDays = settings.coHandlingDays();
        rehandlingDays = settings.rehandlingDays();
        ratingDays = settings.ratingDays();
        signatureRule = settings.signatureRule();
        outcomeSet = settings.outcomeSet();
        defaultCopies = settings.defaultCopies();
    }

    BureauSettings toSettings() {
        return new BureauSettings(
                version, name, place, suggestionPrefix, proposalPrefix, replyMonths, assignmentDays, coHandlingDays,
                rehandlingDays, ratingDays, signatureRule, outcomeSet, defaultCopies);
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

    public String getSuggestionPrefix() {
        return suggestionPrefix;
    }

    public void setSuggestionPrefix(String suggestionPrefix) {
        this.suggestionPrefix = suggestionPrefix;
    }

    public String getProposalPrefix() {
        return proposalPrefix;
    }

    public void setProposalPrefix(String proposalPrefix) {
        this.proposalPrefix = proposalPrefix;
    }

    public int getReplyMonths() {
        return replyMonths;
    }

    public void setReplyMonths(int replyMonths) {
        this.replyMonths = replyMonths;
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

    public String getDefaultCopies() {
        return defaultCopies;
    }

    public void setDefaultCopies(String defaultCopies) {
        this.defaultCopies = defaultCopies;
    }
}
