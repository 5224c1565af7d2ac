package io.yinuo.document;

/** A part of the text of a document (正文的一块): a paragraph of a level, or a table. */
public sealed interface Block permits Paragraph, Table {}
