package io.yinuo.secret;

import io.yinuo.suggestion.MatterKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * All that is recorded of a secret matter (涉密件登记, rule SE1).
 *
 * @param numberText as printed; 第 and 号 around it are taken off
 * @param receivedOn 收到日期, the day from which the term of the reply is counted
 * @param sectionId the lead section, or null when it is noted later
 */
public record RegisterSecret(
        MatterKind kind,
        String sessionLabel,
        boolean betweenSessions,
        String numberText,
        LocalDate receivedOn,
        UUID sectionId)
        implements Serializable {}
