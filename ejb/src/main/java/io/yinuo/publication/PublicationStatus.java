package io.yinuo.publication;

/** What became of the disclosure of a reply (公开办理状态). */
public enum PublicationStatus {
    /** 已公开. */
    PUBLISHED,
    /** 不公开, with its ground. */
    WITHHELD,
    /** 已撤下: the copy is public no longer. */
    TAKEN_DOWN
}
