package io.yinuo.suggestion;

import java.util.UUID;

/**
 * One who signed the matter (提出者): the lead submitter (领衔) or a co-signer (附议).
 *
 * @param delegation 代表团 or 界别, or null
 * @param personId the account's person, or null when the submitter has no account
 */
public record SubmitterView(
        UUID id, int position, boolean lead, String name, SubmitterKind kind, String delegation, String phone, UUID personId) {}
