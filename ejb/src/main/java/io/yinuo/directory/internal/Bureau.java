package io.yinuo.directory.internal;

import io.yinuo.directory.ArchivePattern;
import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.RatingSettings;
import io.yinuo.directory.SheetApprover;
import io.yinuo.directory.SignatureRule;
import io.yinuo.directory.StudyScope;
import io.yinuo.shared.StaleVersion;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A bureau and its configuration. */
@Entity
@Table(name = "bureau")
public class Bureau {

    /** 函: letters between units are commonly numbered apart from replies. */
    private static final String LETTER = "函";

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;
    private String place;

    @Embedded
    @AttributeOverride(name = "documentPrefix", column = @Column(name = "suggestion_prefix"))
    @AttributeOverride(name = "referrer", column = @Column(name = "suggestion_referrer"))
    @AttributeOverride(name = "copies", column = @Column(name = "default_copies"))
    private KindColumns suggestions;

    @Embedded
    @AttributeOverride(name = "documentPrefix", column = @Column(name = "proposal_prefix"))
    @AttributeOverride(name = "referrer", column = @Column(name = "proposal_referrer"))
    @AttributeOverride(name = "copies", column = @Column(name = "proposal_copies"))
    private KindColumns proposals;

    @Column(name = "contribution_prefix")
    private String contributionPrefix;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_rule")
    private SignatureRule signatureRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_set")
    private OutcomeSet outcomeSet;

    @Column(name = "signed_elsewhere")
    private boolean signedElsewhere;

    @Embedded
    private RatingColumns ratings;

    @Enumerated(EnumType.STRING)
    @Column(name = "study_scope")
    private StudyScope studyScope;

    @Column(name = "archive_pattern")
    private String archivePattern;

    @Enumerated(EnumType.STRING)
    @Column(name = "sheet_approver")
    private SheetApprover sheetApprover;

    protected Bureau() {}

    public Bureau(UUID id, NewBureau founded) {
        this.id = id;
        this.code = founded.code();
        this.name = founded.name();
        this.place = founded.place();
        this.suggestions = new KindColumns(founded.suggestions());
        this.proposals = new KindColumns(founded.proposals());
        this.contributionPrefix = founded.suggestions().documentPrefix().strip() + LETTER;
        this.signatureRule = founded.signatureRule();
        this.outcomeSet = founded.outcomeSet();
        this.ratings = new RatingColumns(RatingSettings.USUAL);
        this.studyScope = StudyScope.KEY_MATTERS;
        this.archivePattern = ArchivePattern.USUAL.text();
        this.sheetApprover = SheetApprover.OVERSEER;
    }

    /** @throws StaleVersion when somebody else has settled them meanwhile */
    public void settle(BureauSettings settings) {
        StaleVersion.check(settings.expectedVersion(), version);
        SettingsPolicy.check(settings);
        name = settings.name().strip();
        place = settings.place().strip();
        suggestions = new KindColumns(settings.suggestions());
        proposals = new KindColumns(settings.proposals());
        contributionPrefix = settings.contributionPrefix().strip();
        signatureRule = settings.signatureRule();
        outcomeSet = settings.outcomeSet();
        signedElsewhere = settings.signedElsewhere();
        ratings = new RatingColumns(settings.ratings());
        studyScope = settings.studyScope();
        archivePattern = settings.archivePattern().strip();
        sheetApprover = settings.sheetApprover();
    }

    public BureauSettings settings() {
        return new BureauSettings(
                version, name, place, suggestions.view(), proposals.view(), contributionPrefix, signatureRule, outcomeSet,
                signedElsewhere, ratings.view(), studyScope, archivePattern, sheetApprover);
    }

    public UUID id() {
        return id;
    }

    public BureauView view() {
        return new BureauView(
                id,
                code,
                name,
                place,
                suggestions.view(),
                proposals.view(),
                contributionPrefix,
                signatureRule,
                outcomeSet,
                signedElsewhere,
                ratings.view(),
                studyScope,
                archivePattern, sheetApprover);
    }
}
