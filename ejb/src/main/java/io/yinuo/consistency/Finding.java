package io.yinuo.consistency;

import java.util.UUID;

/**
 * One place where the records of a bureau contradict each other, or where nobody can go on (一致性问题).
 *
 * @param kind what is wrong, and thereby what remedies it
 * @param suggestionId the case, or null when no case is concerned
 * @param numberText the number of the case as printed, or null
 * @param title the title of the case, or null
 * @param detail what was found, such as the element of the model, a status, a section, a year, or a series of numbers;
 *     null where a process moves what no row knows
 * @param taskId the task of the engine or of the lists that a remedy names, or null
 * @param subjectId the promise, the request for another day, or the part of a section or unit that a remedy names, or null
 */
public record Finding(
        FindingKind kind, UUID suggestionId, String numberText, String title, String detail, String taskId, UUID subjectId) {

    /** Of a case as a whole, of its steps, or of none. */
    public Finding(FindingKind kind, UUID suggestionId, String numberText, String title, String detail, String taskId) {
        this(kind, suggestionId, numberText, title, detail, taskId, null);
    }
}
