package io.yinuo.handover;

import java.io.Serializable;

/**
 * What a section has in hand (科室在办工作), as it goes to a successor; numbers only, because whoever arranges sections reads
 * no cases.
 *
 * @param people who hold a role in it
 * @param steps open steps that the section, or somebody in it by role, can take
 * @param drafts matters that it leads and that are not closed
 * @param opinions opinions that it is to give
 * @param promises promises that it owes or helps to keep, those of letters in the making among them
 * @param substitutions arrangements in which somebody of the section is away or stands in, from today on
 */
public record SectionWork(int people, int steps, int drafts, int opinions, int promises, int substitutions)
        implements Serializable {

    /** Whether somebody must do something on; people and their arrangements can be left without a section. */
    public boolean isOpen() {
        return open() > 0;
    }

    public int open() {
        return steps + drafts + opinions + promises;
    }
}
