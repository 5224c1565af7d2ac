package io.yinuo.it.rest;

import io.yinuo.directory.Administration;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.SignatureRule;
import io.yinuo.intake.Intake;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.it.cast.Caller;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.CaseFiles;
import io.yinuo.secret.RegisterSecret;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretMatters;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people of the stage by their part in the matrix, with those whom the stage does not have. */
@ApplicationScoped
public class MatrixReaders {

    /** Title of the matter that only the other bureau may know. */
    public static final String FOREIGN_TITLE = "关于外局事项的建议";

    /** Number of the secret matter, like no other. */
    public static final String SECRET_NUMBER = "M70707";

    /** Who may know of it (rule SE2). */
    public static final Set<Reader> CLEARED = EnumSet.of(Reader.SECRETARY, Reader.REVIEWER, Reader.HEAD);

    @Inject
    private Stage stage;

    @Inject
    private Administration bureaus;

    @Inject
    private PeopleAdministration people;

    @Inject
    private Intake intake;

    @Inject
    private SecretMatters secrets;

    @Inject
    private SecretTurns turns;

    @Inject
    private CaseFiles files;

    @Inject
    private WorkClock clock;

    private final Map<Reader, String> userNames = new EnumMap<>(Reader.class);
    private Player foreigner;

    @PostConstruct
    void invite() {
        put(Reader.SECRETARY, stage.secretary());
        put(Reader.OFFICER, stage.officer());
        put(Reader.HEAD, stage.head());
        put(Reader.REVIEWER, stage.reviewer());
        put(Reader.VICE_DIRECTOR, stage.viceDirector());
        put(Reader.DIRECTOR, stage.director());
        put(Reader.OTHER_SECTION, stage.otherHead());
        put(Reader.LIAISON, stage.liaison());
        put(Reader.LEAD_DEPUTY, stage.deputy());
        put(Reader.CO_SIGNER, stage.coSigner());
        Player.ENGINE.does(() -> {
            join(Reader.SUPERVISOR, stage.bureauId(), Roles.SUPERVISOR);
            join(Reader.OTHER_DEPUTY, stage.bureauId(), Roles.DEPUTY);
            join(Reader.ADMIN, stage.bureauId(), Roles.ADMIN);
            var other = bureaus.addBureau(new NewBureau(
                    "foreign-" + stage.mark(), "外市教育局", "外市",
                    new KindSettings("外教建" + stage.code(), "外市人大常委会代表工委", "外市人大常委会代表工委"),
                    new KindSettings("外教提" + stage.code(), "外市政协提案委", "外市政协提案委"),
                    SignatureRule.DIRECTOR_ALWAYS, OutcomeSet.NATIONAL));
            bureaus.addSection(other, "OFFICE", "办公室");
            foreigner = join(Reader.OTHER_BUREAU, other, Roles.SECRETARY);
        });
    }

    public Map<Reader, String> all() {
        return userNames;
    }

    /** The password with which the stage, too, lets its people in. */
    public String password() {
        return "yinuo-" + stage.mark();
    }

    /** Somebody of the stage, who calls the interface. */
    public Caller as(Player player) {
        return Caller.of(player.userName(), password());
    }

    /** A matter that the secretary of the other bureau registers. */
    public UUID registerInTheOtherBureau() {
        return foreigner.asks(() -> intake.register(new RegisterSuggestion(
                null, MatterKind.SUGGESTION, "外市一届人大二次会议", 1, 2, false, "7", FOREIGN_TITLE, "外局的内容。",
                HandlingRole.SOLE, false, "外市人大常委会代表工委", clock.today(), false, DisclosureWish.AGREES, "",
                List.of(new NewSubmitter(true, "外代表", SubmitterKind.PERSON, null, null, null)), List.of())));
    }

    /** A secret matter of the lead section, which the bureau's secretary registers. */
    public UUID registerSecret() {
        return stage.secretary().asks(() -> secrets.register(new RegisterSecret(
                MatterKind.SUGGESTION, "某市一届人大二次会议", false, SECRET_NUMBER, clock.today(), stage.leadSectionId())));
    }

    /** The matter turns out to be secret. */
    public void turnSecret(UUID matter) {
        stage.secretary().does(() -> turns.turn(new TurnSecret(
                matter, files.open(matter).suggestion().version(), SecretGround.MARKED)));
    }

    private void put(Reader reader, Player player) {
        userNames.put(reader, player.userName());
    }

    private Player join(Reader reader, UUID bureau, String role) {
        var userName = "m" + reader.ordinal() + "-" + stage.mark();
        var added = people.addPerson(new NewPerson(
                bureau, "矩阵" + reader.ordinal(), null, null, userName, password(), List.of(new NewGrant(role, null))));
        userNames.put(reader, userName);
        return new Player(added.personId(), userName, userName, Set.of(role));
    }
}
