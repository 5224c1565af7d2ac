package io.yinuo.it.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule, and the class planted among the tests that breaks it.
 *
 * @param breaker simple name of the planted class; the rule proves that it bites by naming it
 */
record Rule(String name, ArchRule rule, String breaker) {

    @Override
    public String toString() {
        return name;
    }
}
