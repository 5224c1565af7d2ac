package io.yinuo.archiving;

import java.time.LocalDate;

/**
 * A line of the list of papers (卷内目录).
 *
 * @param title what it is in words, beside its kind; may be empty
 * @param number 文号, or null
 * @param dated its day, or null
 * @param responsible who made it (责任者), or null
 * @param pages how many, or null where nobody has counted them
 */
public record ArchiveItem(
        ItemKind kind, String title, String number, LocalDate dated, String responsible, Integer pages) {

    public ArchiveItem(ItemKind kind, String title, String number, LocalDate dated, String responsible) {
        this(kind, title, number, dated, responsible, null);
    }

    /** The same paper with its pages counted. */
    public ArchiveItem counted(Integer counted) {
        return new ArchiveItem(kind, title, number, dated, responsible, counted);
    }
}
