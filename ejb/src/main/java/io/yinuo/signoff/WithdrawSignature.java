package io.yinuo.signoff;

import java.util.UUID;

/**
 * Takes a signed reply back before it goes out (撤回签发).
 *
 * @param expectedVersion version of the reply that the page showed
 * @param reason why, for everybody who works on the case
 * @param number what becomes of its number; wanted when it has one
 */
public record WithdrawSignature(UUID replyId, int expectedVersion, String reason, NumberFate number) {}
