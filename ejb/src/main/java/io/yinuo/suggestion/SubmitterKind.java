package io.yinuo.suggestion;

/** Who signs a matter (提出者): a deputy, a group of deputies such as 代表团, or a party, sector or committee. */
public enum SubmitterKind {
    PERSON,
    DELEGATION_GROUP,
    ORGANISATION
}
