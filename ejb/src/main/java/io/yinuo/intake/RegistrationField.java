package io.yinuo.intake;

/** A field of the registration that can be read from pasted words (登记字段). */
public enum RegistrationField {
    KIND,
    SESSION_LABEL,
    BETWEEN_SESSIONS,
    NUMBER,
    TITLE,
    SUBMITTER,
    HANDLING_ROLE,
    REFERRER,
    REFERRED_ON
}
