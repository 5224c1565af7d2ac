package io.yinuo.it.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;

/** Conditions on how features, which are the packages right below the root, use each other. */
final class FeatureConditions {

    private final String root;

    FeatureConditions(String root) {
        this.root = root;
    }

    ArchCondition<JavaClass> useOnlyAllowedFeatures() {
        return new ArchCondition<>("belong to a known feature and use only the features allowed to it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!Features.isKnown(feature(type))) {
                    events.add(violated(type, type.getName() + " is in a package that the table does not name"));
                }
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = use.getTargetClass();
                    if (isOurs(target) && !Features.mayUse(feature(type), feature(target))) {
                        events.add(violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    ArchCondition<JavaClass> leaveInternalsOfOthersAlone() {
        return new ArchCondition<>("use the internal package of no other feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = use.getTargetClass();
                    if (isOurs(target) && isInternal(target) && !home(type).equals(home(target))) {
                        events.add(violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().endsWith(".internal") || type.getPackageName().contains(".internal.");
    }

    /** The first package below the root. */
    private String feature(JavaClass type) {
        return pathBelowRoot(type).split("\\.")[0];
    }

    /** The package without what is internal to it. */
    private String home(JavaClass type) {
        return pathBelowRoot(type).replaceFirst("\\.internal(\\..*)?$", "");
    }

    private String pathBelowRoot(JavaClass type) {
        return isOurs(type) ? type.getPackageName().substring(root.length() + 1) : "";
    }
}
