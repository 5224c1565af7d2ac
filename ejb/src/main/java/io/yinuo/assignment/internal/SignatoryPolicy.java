package io.yinuo.assignment.internal;

import io.yinuo.directory.SignatureRule;
import io.yinuo.processes.CaseVariables.SignatoryRole;

/**
 * Who signs the reply by the bureau's rule (签发人), settled when the assignment is approved (rule A4).
 *
 * <p>In Zhejiang the law names the principal leader; elsewhere the vice director may sign what is not a key matter
 * (domain §1.2 art. 22, §1.5 step 10).
 */
public final class SignatoryPolicy {

    private SignatoryPolicy() {}

    public static SignatoryRole signatory(SignatureRule rule, boolean keyMatter) {
        return switch (rule) {
            case DIRECTOR_ALWAYS -> SignatoryRole.DIRECTOR;
            case VICE_DIRECTOR_FOR_ORDINARY -> keyMatter ? SignatoryRole.DIRECTOR : SignatoryRole.VICE_DIRECTOR;
        };
    }
}
