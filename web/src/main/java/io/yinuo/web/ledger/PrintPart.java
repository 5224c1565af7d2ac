package io.yinuo.web.ledger;

import io.yinuo.ledger.LedgerColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * As many columns of the ledger as one sheet of paper holds, to be laid beside the other parts (打印分栏).
 *
 * @param rows the cells of these columns
 */
public record PrintPart(List<LedgerColumn> columns, List<List<String>> rows) {

    /** By these a row is known, so that they stand in every part. */
    private static final Set<LedgerColumn> ROW_HEADS = Set.of(LedgerColumn.NUMBER, LedgerColumn.TITLE);

    /** All in one part where they fit; else in several, each with the columns by which a row is known. */
    static List<PrintPart> of(List<LedgerColumn> columns, List<List<String>> rows, Paper paper) {
        return split(columns, paper).stream().map(places -> part(places, columns, rows)).toList();
    }

    private static List<List<Integer>> split(List<LedgerColumn> columns, Paper paper) {
        var all = IntStream.range(0, columns.size()).boxed().toList();
        if (characters(all, columns) <= paper.characters()) {
            return List.of(all);
        }
        var heads = all.stream().filter(place -> ROW_HEADS.contains(columns.get(place))).toList();
        var parts = new ArrayList<List<Integer>>();
        var part = new ArrayList<>(heads);
        for (int place : all) {
            if (heads.contains(place)) {
                continue;
            }
            boolean full = characters(part, columns) + PrintWidth.of(columns.get(place)).characters() > paper.characters();
            if (full && part.size() > heads.size()) {
                parts.add(part);
                part = new ArrayList<>(heads);
            }
            part.add(place);
        }
        parts.add(part);
        return parts;
    }

    private static int characters(List<Integer> places, List<LedgerColumn> columns) {
        return places.stream().mapToInt(place -> PrintWidth.of(columns.get(place)).characters()).sum();
    }

    private static PrintPart part(List<Integer> places, List<LedgerColumn> columns, List<List<String>> rows) {
        return new PrintPart(
                places.stream().map(columns::get).toList(),
                rows.stream().map(cells -> places.stream().map(cells::get).toList()).toList());
    }
}
