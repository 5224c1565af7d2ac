package io.yinuo.drafting;

import io.yinuo.document.DocumentFormat;

/**
 * A reply as a file (答复文件).
 *
 * @param name with its ending, to be offered when the file is kept
 */
public record ReplyFile(String name, DocumentFormat format, byte[] content) {}
