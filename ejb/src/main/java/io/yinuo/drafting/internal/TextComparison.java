package io.yinuo.drafting.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Difference;
import io.yinuo.drafting.Difference.Change;
import io.yinuo.drafting.Difference.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two versions: paragraphs by their ids, then the characters of those that are in both. */
public final class TextComparison {

    private TextComparison() {}

    /** All paragraphs of both versions, in the order of the newer one, the deleted ones where they stood. */
    public static List<Difference> compare(List<Block> before, List<Block> after) {
        var old = before.stream().collect(Collectors.toMap(Block::id, Function.identity()));
        var differences = new ArrayList<Difference>();
        for (AbstractDelta<UUID> delta : deltas(ids(before), ids(after))) {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getTarget().getLines().forEach(id -> differences.add(inBoth(old.get(id), find(after, id))));
            } else {
                delta.getSource().getLines().forEach(id -> differences.add(whole(old.get(id), Change.DELETE)));
                delta.getTarget().getLines().forEach(id -> differences.add(whole(find(after, id), Change.INSERT)));
            }
        }
        return differences;
    }

    private static List<UUID> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private static Block find(List<Block> blocks, UUID id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst().orElseThrow();
    }

    private static Difference whole(Block block, Change change) {
        return new Difference(block.id(), block.level(), change, List.of(new Run(change, block.text())));
    }

    private static Difference inBoth(Block before, Block after) {
        if (before.equals(after)) {
            return whole(after, Change.EQUAL);
        }
        return new Difference(after.id(), after.level(), Change.CHANGED, runs(before.text(), after.text()));
    }

    private static List<Run> runs(String before, String after) {
        var runs = new ArrayList<Run>();
        for (AbstractDelta<String> delta : deltas(characters(before), characters(after))) {
            if (delta.getType() == DeltaType.EQUAL) {
                runs.add(new Run(Change.EQUAL, String.join("", delta.getTarget().getLines())));
                continue;
            }
            addUnlessEmpty(runs, Change.DELETE, delta.getSource().getLines());
            addUnlessEmpty(runs, Change.INSERT, delta.getTarget().getLines());
        }
        return runs;
    }

    private static void addUnlessEmpty(List<Run> runs, Change change, List<String> characters) {
        if (!characters.isEmpty()) {
            runs.add(new Run(change, String.join("", characters)));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static <T> List<AbstractDelta<T>> deltas(List<T> before, List<T> after) {
        return DiffUtils.diff(before, after, true).getDeltas();
    }
}
