package io.yinuo.it.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.yinuo.web.api.Idempotent;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The rules of the design for the packages below a root. */
final class ArchitectureRules {

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone");

    private final String root;
    private final FeatureConditions features;

    ArchitectureRules(String root) {
        this.root = root;
        this.features = new FeatureConditions(root);
    }

    List<Rule> all() {
        return List.of(
                new Rule("features use only what the table allows",
                        classes().should(features.useOnlyAllowedFeatures()), "SharedUsesDirectory"),
                new Rule("features form no cycle",
                        slices().matching(root + ".(*)..").should().beFreeOfCycles(), "SharedUsesDirectory"),
                new Rule("internal packages are private to their feature",
                        classes().should(features.leaveInternalsOfOthersAlone()), "IntakeUsesInternals"),
                new Rule("only the adapter and the delegates know the engine", engine(), "IntakeUsesEngine"),
                new Rule("only web knows Faces", faces(), "IntakeUsesFaces"),
                new Rule("web touches neither persistence nor transactions", webIsThin(), "WebUsesPersistence"),
                new Rule("boundary methods declare who may call them",
                        methods().that(BoundaryConditions.boundaryMethods()).should(BoundaryConditions.declareWhoMayCall()),
                        "UngatedBoundary"),
                new Rule("boundary methods that write leave a trail",
                        methods().that(BoundaryConditions.boundaryMethods())
                                .should(BoundaryConditions.leaveTrailWhenTheyWrite()),
                        "SilentBoundary"),
                new Rule("stateless beans have no state",
                        fields().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
                                .should(BoundaryConditions.beInjectedOrConstant()),
                        "StatefulBoundary"),
                new Rule("delegates run as the engine", delegates(), "BareDelegate"),
                new Rule("entities are internal",
                        classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..internal.."),
                        "PublicEntity"),
                new Rule("what is answered again as it was is a Response or nothing",
                        methods().that().areAnnotatedWith(Idempotent.class)
                                .should().haveRawReturnType(Response.class).orShould().haveRawReturnType(void.class),
                        "AnswersARecord"),
                new Rule("time comes from the one clock", time(), "ReadsTheTime"),
                new Rule("nobody sleeps",
                        noClasses().should().callMethod(Thread.class, "sleep", long.class), "Sleeper"),
                new Rule("exceptions say what they mean",
                        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS, "ThrowsAnything"),
                new Rule("logs, not standard streams",
                        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, "Printer"),
                new Rule("a deputy is no delegate and a suggestion no proposal", vocabulary(), "ProposalDelegate"));
    }

    private ArchRule engine() {
        return noClasses().that().resideOutsideOfPackages(root + ".workflow.internal..", root + ".delegates..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..");
    }

    private ArchRule faces() {
        return noClasses().that().resideOutsideOfPackage(root + ".web..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..");
    }

    private ArchRule webIsThin() {
        return noClasses().that().resideInAPackage(root + ".web..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "jakarta.persistence..", "jakarta.transaction..", "org.hibernate..", "java.sql..", "javax.sql..");
    }

    private ArchRule delegates() {
        return classes().that().implement(JavaDelegate.class)
                .should().resideInAPackage(root + ".delegates")
                .andShould().beAnnotatedWith(Stateless.class)
                .andShould().beAnnotatedWith(Named.class)
                .andShould().beAnnotatedWith(RunAs.class);
    }

    private ArchRule time() {
        return noClasses().that().haveNameNotMatching(".*\\.shared\\.WorkClock")
                .should().accessTargetWhere(DescribedPredicate.describe("a clock of the system is read", this::readsClock));
    }

    private boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean clock = owner.startsWith("java.time.") || owner.equals(System.class.getName());
        boolean argumentless = access.getTarget().getFullName().endsWith("()");
        boolean newDate = access.getTarget().getFullName().equals("java.util.Date.<init>()");
        return newDate || clock && argumentless && CLOCKS.contains(access.getName());
    }

    private ArchRule vocabulary() {
        return noClasses().that()
                .resideOutsideOfPackages(root + ".delegates..", root + ".workflow.internal..", root + ".processes..")
                .should(have(DescribedPredicate.describe("a confused name", this::confusesWords)));
    }

    private boolean confusesWords(JavaClass type) {
        String name = type.getSimpleName().replace("CppccProposal", "");
        return name.contains("Delegate") || name.contains("Proposal");
    }
}
