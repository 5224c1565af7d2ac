package io.yinuo.paper;

/**
 * A paper with its content, to be given out (材料原文件).
 *
 * @param name as it came
 * @param sha256 of the content, in hexadecimal
 */
public record PaperFile(String name, FileFormat format, String sha256, byte[] content) {}
