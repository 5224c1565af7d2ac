package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds which paragraph of a draft a paragraph from outside was (段落对应), so that answers and promises go on pointing at it.
 *
 * <p>First by the same words, then in the order of the text by those of which more than half is the same; each paragraph is
 * found once.
 */
final class ParagraphMatch {

    private static final double ALIKE = 0.5;

    private final List<Known> left = new ArrayList<>();

    private record Known(UUID id, String text, Set<String> pairs) {}

    ParagraphMatch(List<Block> before) {
        before.forEach(block -> left.add(new Known(block.id(), block.text(), pairs(block.text()))));
    }

    /** The ids of the paragraphs that these were; new ones for the rest. */
    List<UUID> ids(List<String> texts) {
        var ids = new UUID[texts.size()];
        for (int i = 0; i < ids.length; i++) {
            var text = texts.get(i);
            ids[i] = left.stream().filter(known -> known.text().equals(text)).findFirst().map(this::take).orElse(null);
        }
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                ids[i] = alike(pairs(texts.get(i))).map(this::take).orElseGet(UUID::randomUUID);
            }
        }
        return List.of(ids);
    }

    private UUID take(Known known) {
        left.remove(known);
        return known.id();
    }

    private Optional<Known> alike(Set<String> wanted) {
        Known best = null;
        double most = ALIKE;
        for (Known known : left) {
            double same = likeness(wanted, known.pairs());
            if (same > most) {
                best = known;
                most = same;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Twice what both have in common by what they have together (Dice), 0 to 1. */
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var fewer = one.size() < other.size() ? one : other;
        var more = fewer == one ? other : one;
        return 2.0 * fewer.stream().filter(more::contains).count() / (one.size() + other.size());
    }

    static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
