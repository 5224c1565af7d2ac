package io.yinuo.directory;

/** Who signs a reply in a bureau (签发规则). */
public enum SignatureRule {
    /** The main leader signs every reply, as in Zhejiang. */
    DIRECTOR_ALWAYS,
    /** The vice director signs where the matter is an ordinary one. */
    VICE_DIRECTOR_FOR_ORDINARY
}
