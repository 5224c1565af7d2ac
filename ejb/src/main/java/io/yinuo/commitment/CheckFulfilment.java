package io.yinuo.commitment;

/**
 * Says whether what was claimed is so (核实、回头看).
 *
 * @param expectedVersion of the commitment that the page showed
 * @param note what was seen; required where it is not so
 * @param disclosed whether the deputy may read the report that claimed it, with its evidence
 */
public record CheckFulfilment(String taskId, int expectedVersion, boolean confirmed, String note, boolean disclosed) {}
