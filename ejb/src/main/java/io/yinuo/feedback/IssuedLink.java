package io.yinuo.feedback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A link as it was just issued (评价链接); token and code are told this once and kept nowhere.
 *
 * @param token part of the address
 * @param code what the submitter types in
 */
public record IssuedLink(UUID submitterId, String submitterName, String token, String code, LocalDate expiresOn) {}
