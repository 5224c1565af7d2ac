package io.yinuo.drafting;

/** What stands around the text of a letter (版头与附项), each part with its place in a comparison. */
public enum HeadPart {
    TITLE,
    MAIN_RECIPIENT,
    OUTCOME,
    DISCLOSURE,
    WITHHOLDING_GROUND,
    COPIES,
    CONTACT_NAME,
    CONTACT_PHONE
}
