package io.yinuo.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An assignment sheet with those of its lines that the reader may see (任务分解表). */
public record SheetView(UUID id, UUID bureauId, String sentBy, Instant sentAt, List<SheetLineView> lines) {}
