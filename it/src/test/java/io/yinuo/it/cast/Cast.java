package io.yinuo.it.cast;

import io.yinuo.directory.Accounts;
import io.yinuo.directory.Administration;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.SignatureRule;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Makes the people once, through the boundaries, with the user names of the sample data. */
@Stateless
@RunAs(Roles.ENGINE)
public class Cast {

    /** Password of everybody here. */
    public static final String PASSWORD = "for-tests-only-7";

    @Inject
    Administration administration;

    @Inject
    PeopleAdministration people;

    @Inject
    Accounts accounts;

    /** Makes whoever is missing; an account that is there stays as it is. */
    @PermitAll
    public void enter() {
        if (accounts.find("secretary").isPresent()) {
            return;
        }
        UUID bureau = administration.addBureau(bureau("cixi-test", "慈教测"));
        UUID lead = administration.addSection(bureau, "BASIC_EDUCATION", "基教科");
        UUID co = administration.addSection(bureau, "FINANCE", "计财科");
        UUID office = administration.addSection(bureau, "OFFICE", "办公室");
        join(bureau, "secretary", "陈秘书", whole(Roles.SECRETARY));
        join(bureau, "officer", "林经办", new NewGrant(Roles.OFFICER, lead));
        join(bureau, "officer2", "何经办", new NewGrant(Roles.OFFICER, lead));
        join(bureau, "head", "周科长", new NewGrant(Roles.SECTION_HEAD, lead));
        join(bureau, "cohandler", "吴科长", new NewGrant(Roles.SECTION_HEAD, co));
        join(bureau, "reviewer", "郑主任", whole(Roles.REVIEWER));
        UUID vice = join(bureau, "vice", "王副局长", whole(Roles.VICE_DIRECTOR));
        join(bureau, "director", "李局长", whole(Roles.DIRECTOR));
        join(bureau, "supervisor", "孙督查", whole(Roles.SUPERVISOR));
        join(bureau, "liaison", "钱联络", whole(Roles.LIAISON));
        join(bureau, "deputy", "赵代表", whole(Roles.DEPUTY));
        join(bureau, "deputy2", "许代表", whole(Roles.DEPUTY));
        join(bureau, "admin", "冯管理", whole(Roles.ADMIN));
        List.of(lead, co, office).forEach(section -> administration.overseeSection(section, vice));
        UUID other = administration.addBureau(bureau("other-test", "他教测"));
        administration.addSection(other, "OFFICE", "办公室");
        join(other, "secretary-b", "外局秘书", whole(Roles.SECRETARY));
    }

    /** Adds somebody for one test alone; user names are never used twice. */
    @PermitAll
    public String newcomer(UUID bureau) {
        String userName = "guest-" + UUID.randomUUID().toString().substring(0, 8);
        join(bureau, userName, "来客", whole(Roles.SUPERVISOR));
        return userName;
    }

    /** Has an administrator hand out a new password. */
    @PermitAll
    public String reset(UUID person) {
        return people.resetPassword(person);
    }

    private UUID join(UUID bureau, String userName, String name, NewGrant grant) {
        return people.addPerson(new NewPerson(bureau, name, null, null, userName, PASSWORD, List.of(grant)))
                .personId();
    }

    private static NewGrant whole(String role) {
        return new NewGrant(role, null);
    }

    private static NewBureau bureau(String code, String prefix) {
        return new NewBureau(
                code,
                code + "教育局",
                "测试市",
                new KindSettings(prefix + "建", "市人大常委会代表工委", "市人大常委会代表工委"),
                new KindSettings(prefix + "提", "市政协提案委", "市政协提案委"),
                SignatureRule.DIRECTOR_ALWAYS,
                OutcomeSet.NATIONAL);
    }
}
