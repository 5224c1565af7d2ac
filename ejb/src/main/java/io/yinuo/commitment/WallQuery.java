package io.yinuo.commitment;

import java.util.UUID;

/**
 * What of the wall is shown (挂图筛选); null leaves a part out.
 *
 * @param year whose months stand as columns
 * @param sectionId that owes the promises, one that went over into it with them
 * @param theme code of one of their themes; empty for those that touch none
 * @param byTheme whether a row is a theme, and not a section
 */
public record WallQuery(int year, UUID sectionId, String theme, boolean byTheme) {}
