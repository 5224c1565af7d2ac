package io.yinuo.it.stage;

import io.yinuo.directory.Administration;
import io.yinuo.directory.BureauSettings;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.RatingSettings;
import io.yinuo.directory.SheetApprover;
import io.yinuo.directory.SignatureRule;
import io.yinuo.shared.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bureau of its own for each class of tests, so that no test meets the rows of another.
 *
 * <p>It signs by the Zhejiang rule: the vice director reviews, the director signs.
 */
@ApplicationScoped
public class Stage {

    /** One for each hexadecimal digit. */
    private static final String DIGITS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";

    @Inject
    private Administration bureaus;

    @Inject
    private PeopleAdministration people;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private UUID bureauId;
    private UUID leadSectionId;
    private UUID otherSectionId;
    private Player secretary;
    private Player officer;
    private Player head;
    private Player headWhoDrafts;
    private Player otherHead;
    private Player reviewer;
    private Player viceDirector;
    private Player otherViceDirector;
    private Player director;
    private Player deputy;
    private Player coSigner;
    private Player liaison;
    private Player admin;

    @PostConstruct
    void found() {
        Player.ENGINE.does(() -> {
            bureauId = bureaus.addBureau(new NewBureau(
                    "bureau-" + mark, "某市教育局", "某市",
                    new KindSettings("某教建" + code(), "某市人大代表工委", "某市人大代表工委，某市政府办公室"),
                    new KindSettings("某教提" + code(), "某市政协提案委", "某市政协提案委，某市政府办公室"),
                    SignatureRule.DIRECTOR_ALWAYS, OutcomeSet.ZHEJIANG));
            bureaus.addSection(bureauId, "OFFICE", "办公室");
            leadSectionId = bureaus.addSection(bureauId, "BASIC_EDUCATION", "基教科");
            otherSectionId = bureaus.addSection(bureauId, "PERSONNEL", "人事科");
            secretary = player("secretary", "钱秘书", new NewGrant(Roles.SECRETARY, null));
            officer = player("officer", "李经办", new NewGrant(Roles.OFFICER, leadSectionId));
            head = player("head", "孙科长", new NewGrant(Roles.SECTION_HEAD, leadSectionId));
            headWhoDrafts = player(
                    "both", "周科长", new NewGrant(Roles.SECTION_HEAD, leadSectionId),
                    new NewGrant(Roles.OFFICER, leadSectionId));
            otherHead = player("other", "吴科长", new NewGrant(Roles.SECTION_HEAD, otherSectionId));
            reviewer = player("reviewer", "郑主任", new NewGrant(Roles.REVIEWER, null));
            admin = player("admin", "沈管理", new NewGrant(Roles.ADMIN, null));
            otherViceDirector = player("vice2", "蒋副局长", new NewGrant(Roles.VICE_DIRECTOR, null));
            viceDirector = player("vice", "王副局长", new NewGrant(Roles.VICE_DIRECTOR, null));
            director = player("director", "冯局长", new NewGrant(Roles.DIRECTOR, null));
            deputy = player("deputy", "陈代表", new NewGrant(Roles.DEPUTY, null));
            coSigner = player("deputy2", "褚代表", new NewGrant(Roles.DEPUTY, null));
            liaison = player("liaison", "卫联络", new NewGrant(Roles.LIAISON, null));
            Stream.of(leadSectionId, otherSectionId)
                    .forEach(section -> bureaus.overseeSection(section, viceDirector.personId()));
        });
    }

    private Player player(String userName, String name, NewGrant... grants) {
        var added = people.addPerson(new NewPerson(
                bureauId, name, null, "0574-63000000", userName + "-" + mark, "yinuo-" + mark, List.of(grants)));
        Set<String> roles = Stream.of(grants).map(NewGrant::role).collect(Collectors.toSet());
        return new Player(added.personId(), userName + "-" + mark, name, roles);
    }

    /** Does something while the bureau bears another name and signs by another rule. */
    public void whileSettled(String name, SignatureRule rule, Runnable scene) {
        var settled = Player.ENGINE.asks(() -> bureaus.settings(bureauId));
        settle(settled, name, rule);
        try {
            scene.run();
        } finally {
            settle(settled, settled.name(), settled.signatureRule());
        }
    }

    /** Does something while the bureau signs in another system. */
    public void whileSigningElsewhere(Runnable scene) {
        var settled = Player.ENGINE.asks(() -> bureaus.settings(bureauId));
        settle(settled, settled.name(), settled.signatureRule(), true);
        try {
            scene.run();
        } finally {
            settle(settled, settled.name(), settled.signatureRule());
        }
    }

    /** Does something while the bureau treats ratings in another way. */
    public void whileRating(RatingSettings ratings, Runnable scene) {
        var settled = Player.ENGINE.asks(() -> bureaus.settings(bureauId));
        settle(settled, ratings);
        try {
            scene.run();
        } finally {
            settle(settled, settled.ratings());
        }
    }

    /** Does something while somebody else approves the assignment sheets. */
    public void whileApprovedBy(SheetApprover approver, Runnable scene) {
        settle(approver);
        try {
            scene.run();
        } finally {
            settle(SheetApprover.OVERSEER);
        }
    }

    private void settle(SheetApprover approver) {
        Player.ENGINE.does(() -> {
            var now = bureaus.settings(bureauId);
            bureaus.settle(bureauId, new BureauSettings(
                    now.expectedVersion(), now.name(), now.place(), now.suggestions(), now.proposals(), now.contributionPrefix(),
                    now.signatureRule(), now.outcomeSet(), now.signedElsewhere(), now.ratings(), now.studyScope(),
                    now.archivePattern(), approver));
        });
    }

    private void settle(BureauSettings settings, RatingSettings ratings) {
        Player.ENGINE.does(() -> bureaus.settle(bureauId, new BureauSettings(
                bureaus.settings(bureauId).expectedVersion(), settings.name(), settings.place(), settings.suggestions(),
                settings.proposals(), settings.contributionPrefix(), settings.signatureRule(), settings.outcomeSet(),
                settings.signedElsewhere(), ratings, settings.studyScope(),
                settings.archivePattern(), settings.sheetApprover())));
    }

    private void settle(BureauSettings settings, String name, SignatureRule rule) {
        settle(settings, name, rule, settings.signedElsewhere());
    }

    private void settle(BureauSettings settings, String name, SignatureRule rule, boolean signedElsewhere) {
        Player.ENGINE.does(() -> {
            int version = bureaus.settings(bureauId).expectedVersion();
            bureaus.settle(bureauId, new BureauSettings(
                    version, name, settings.place(), settings.suggestions(), settings.proposals(),
                    settings.contributionPrefix(), rule, settings.outcomeSet(), signedElsewhere,
                    settings.ratings(), settings.studyScope(), settings.archivePattern(), settings.sheetApprover()));
        });
    }

    /** Distinguishes this bureau from those of other deployments. */
    public String mark() {
        return mark;
    }

    /** The mark as it may stand in a document number, in which Latin letters are a finding. */
    public String code() {
        return mark.chars().map(digit -> DIGITS.charAt(Character.digit(digit, DIGITS.length())))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public UUID bureauId() {
        return bureauId;
    }

    /** 基教科, which leads. */
    public UUID leadSectionId() {
        return leadSectionId;
    }

    /** 人事科. */
    public UUID otherSectionId() {
        return otherSectionId;
    }

    public Player secretary() {
        return secretary;
    }

    public Player officer() {
        return officer;
    }

    public Player head() {
        return head;
    }

    /** Heads the lead section and drafts in it as well. */
    public Player headWhoDrafts() {
        return headWhoDrafts;
    }

    /** Heads 人事科. */
    public Player otherHead() {
        return otherHead;
    }

    public Player reviewer() {
        return reviewer;
    }

    public Player viceDirector() {
        return viceDirector;
    }

    /** Oversees no section. */
    public Player otherViceDirector() {
        return otherViceDirector;
    }

    public Player director() {
        return director;
    }

    public Player deputy() {
        return deputy;
    }

    public Player coSigner() {
        return coSigner;
    }

    public Player liaison() {
        return liaison;
    }

    public Player admin() {
        return admin;
    }
}
