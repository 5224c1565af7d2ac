package io.yinuo.intake;

import io.yinuo.suggestion.SubmitterKind;
import java.io.Serializable;
import java.util.UUID;

/**
 * One who signed the matter, as typed (领衔代表、附议代表).
 *
 * @param kind null means a person
 * @param personId the deputy's account, or null: an account is never a condition
 */
public record NewSubmitter(boolean lead, String name, SubmitterKind kind, String delegation, String phone, UUID personId)
        implements Serializable {}
