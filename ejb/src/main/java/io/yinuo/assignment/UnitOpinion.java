package io.yinuo.assignment;

import io.yinuo.paper.UploadedFile;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an outside unit has written (会办单位意见).
 *
 * @param signer who signed it there
 * @param answeredOn the day of its letter
 * @param paperId a paper of the matter that holds it, or null
 * @param file its scan where the matter does not hold it yet, or null
 */
public record UnitOpinion(String signer, LocalDate answeredOn, String text, UUID paperId, UploadedFile file) {}
