package io.yinuo.signoff;

import java.time.LocalDate;
import java.util.UUID;

/** The number under which a reply goes out (发文字号), with the digest of the frozen text. */
public record DocumentNumberView(UUID replyId, String documentNumber, LocalDate signedOn, String sha256) {}
