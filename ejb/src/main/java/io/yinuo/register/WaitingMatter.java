package io.yinuo.register;

import java.io.Serializable;

/**
 * A matter that waits to be assigned, with what is proposed for it (待拟办).
 *
 * @param returnedNote why it came back, or null
 */
public record WaitingMatter(String taskId, SheetMatter matter, SectionsOfMatter sections, String returnedNote) implements Serializable {}
