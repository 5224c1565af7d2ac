package io.yinuo.measures;

/**
 * A theme by which measures are put in order (主题).
 *
 * @param points the points of the national Opinion that it takes up, or null
 * @param parentCode the theme above, or null
 * @param own whether it is the reader's bureau's own
 */
public record ThemeView(String code, String name, String points, String parentCode, boolean own, int version) {}
