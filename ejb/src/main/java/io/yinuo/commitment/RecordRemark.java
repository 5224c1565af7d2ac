package io.yinuo.commitment;

import io.yinuo.suggestion.Channel;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The office types in what a submitter said of a promise (代录代表意见).
 *
 * @param submitterId who said it, with or without an account
 * @param said in the submitter's own words
 * @param channel how it was said
 */
public record RecordRemark(
        UUID commitmentId, UUID submitterId, RemarkKind kind, String said, LocalDate saidOn, Channel channel) {}
