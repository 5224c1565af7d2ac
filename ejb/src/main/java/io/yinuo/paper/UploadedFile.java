package io.yinuo.paper;

/**
 * A file as somebody sent it, not yet believed (上传的文件).
 *
 * @param name as the sender calls it
 */
public record UploadedFile(String name, byte[] content) {}
