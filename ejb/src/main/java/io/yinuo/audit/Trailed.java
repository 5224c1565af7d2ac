package io.yinuo.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A boundary method that writes: it leaves one entry in the trail, in its own transaction.
 *
 * <p>The method says what it changed by {@link Trail#note}; one that returns without a note fails. A refused call
 * leaves a refused entry as soon as the case is known: by {@link Trail#about}, or by the refusal itself.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Trailed {

    /** Feature and verb, such as {@code signoff.number}; text {@code trail.<value>} of the bundles. */
    @Nonbinding
    String value();

    /** Whether the method reads, so that nothing but a refusal is written down. */
    @Nonbinding
    boolean onlyRefusals() default false;

    /** Whether the method may find that all is done already, and then leaves no entry. */
    @Nonbinding
    boolean perhapsNothing() default false;
}
