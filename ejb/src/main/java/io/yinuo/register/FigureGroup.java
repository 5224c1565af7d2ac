package io.yinuo.register;

import java.util.List;

/**
 * The figures of a part of the whole (分组统计).
 *
 * @param key id of the section, code of kind or theme, label of the session, or the year; null for what belongs to none, and
 *     for the total
 * @param name as people call it; null where the key is a code with a label, or there is none
 * @param figures one for each rate, in their order
 */
public record FigureGroup(String key, String name, List<Figure> figures) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    public Figure figure(Rate rate) {
        return figures.get(rate.ordinal());
    }
}
