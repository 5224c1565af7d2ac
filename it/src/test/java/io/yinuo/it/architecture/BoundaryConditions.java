package io.yinuo.it.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.yinuo.audit.Trailed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conditions on the methods by which a feature is called from outside. */
final class BoundaryConditions {

    /** Saved every few seconds while somebody types; each deliberate save is trailed. */
    private static final Set<String> WRITES_WITHOUT_TRAIL = Set.of("io.yinuo.drafting.Drafting.autosave");

    /** Features that only read, by the table of the design. */
    private static final List<String> READ_ONLY = List.of(".register", ".consistency", ".search");

    private static final Set<String> WRITES = Set.of("persist", "merge", "remove");

    private BoundaryConditions() {}

    /** Public methods of session beans that are not internal to their feature. */
    static DescribedPredicate<JavaMethod> boundaryMethods() {
        return DescribedPredicate.describe("methods of boundaries", method -> method.getModifiers()
                        .contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && isSessionBean(method)
                && !method.getOwner().getPackageName().contains(".internal"));
    }

    static ArchCondition<JavaMethod> declareWhoMayCall() {
        return condition("declare who may call them", method -> List.of(
                                RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .stream()
                        .anyMatch(gate -> on(method, gate).isPresent())
                ? Optional.empty()
                : Optional.of("names no role"));
    }

    /** A method for people is a read, and says so by its transaction attribute, or it is a command and leaves a trail. */
    static ArchCondition<JavaMethod> leaveTrailWhenTheyWrite() {
        return condition("leave a trail when they write", method -> {
            if (isRead(method)) {
                return writes(method) ? Optional.of("calls itself a read and writes") : Optional.empty();
            }
            boolean silent = on(method, RolesAllowed.class).isPresent()
                    && attribute(method) != TransactionAttributeType.MANDATORY
                    && on(method, Trailed.class).isEmpty()
                    && !WRITES_WITHOUT_TRAIL.contains(method.getOwner().getName() + "." + method.getName());
            return silent ? Optional.of("is neither marked as a read nor trailed") : Optional.empty();
        });
    }

    static ArchCondition<JavaField> beInjectedOrConstant() {
        return new ArchCondition<>("be injected or constant") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean constant = field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
                boolean injected = List.of(Inject.class, Resource.class, PersistenceContext.class).stream()
                        .anyMatch(field::isAnnotatedWith);
                if (!constant && !injected) {
                    events.add(violated(field, field.getFullName() + " is state"));
                }
            }
        };
    }

    private interface Check {
        Optional<String> complaint(JavaMethod method);
    }

    private static ArchCondition<JavaMethod> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                check.complaint(method)
                        .ifPresent(complaint -> events.add(violated(method, method.getFullName() + " " + complaint)));
            }
        };
    }

    private static boolean isSessionBean(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Stateless.class) || method.getOwner().isAnnotatedWith(Singleton.class);
    }

    private static boolean isRead(JavaMethod method) {
        if (READ_ONLY.stream().anyMatch(method.getOwner().getPackageName()::endsWith)) {
            return true;
        }
        var attribute = attribute(method);
        return attribute == TransactionAttributeType.SUPPORTS || attribute == TransactionAttributeType.REQUIRED;
    }

    private static TransactionAttributeType attribute(JavaMethod method) {
        return on(method, TransactionAttribute.class).map(TransactionAttribute::value).orElse(null);
    }

    private static boolean writes(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .anyMatch(target -> target.getOwner().isAssignableTo(EntityManager.class) && WRITES.contains(target.getName()));
    }

    private static <A extends Annotation> Optional<A> on(JavaMethod method, Class<A> annotation) {
        var own = method.tryGetAnnotationOfType(annotation);
        return own.isPresent() ? own : method.getOwner().tryGetAnnotationOfType(annotation);
    }
}
