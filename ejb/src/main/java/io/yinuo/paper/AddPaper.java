package io.yinuo.paper;

import java.util.UUID;

/** Puts a file with a matter (添加材料). */
public record AddPaper(UUID suggestionId, PaperKind kind, UploadedFile file) {}
