package io.yinuo.measures;

import java.util.UUID;

/**
 * A document that sets policy or reports on it (政策文件).
 *
 * @param documentNumber as printed, or null where the source does not say
 * @param issuedOn as exactly as it is known, or null
 * @param link where it can be read, or null
 */
public record PolicyView(
        UUID id, String code, String issuer, String documentNumber, String title, AsOf issuedOn, String link, boolean own) {}
