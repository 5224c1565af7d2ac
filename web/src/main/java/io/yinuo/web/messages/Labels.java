package io.yinuo.web.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds enum constants by the words that name them in either language (中英文用词), for a file that somebody filled in.
 *
 * <p>Made once for a file: the labels of an enum are looked up when the first cell asks for one, not for each cell.
 */
public final class Labels {

    private static final List<Texts> LANGUAGES = Stream.of(Texts.CHINESE, Texts.ENGLISH).map(Texts::in).toList();

    private final Map<Class<?>, Map<String, Enum<?>>> known = new HashMap<>();

    /** The constant that bears the label; the first where two do. */
    public <E extends Enum<?>> Optional<E> constant(Class<E> type, String label) {
        return Optional.ofNullable(known.computeIfAbsent(type, Labels::labelled).get(label)).map(type::cast);
    }

    private static Map<String, Enum<?>> labelled(Class<?> type) {
        var labelled = new HashMap<String, Enum<?>>();
        for (var constant : type.getEnumConstants()) {
            LANGUAGES.forEach(texts -> labelled.putIfAbsent(texts.label((Enum<?>) constant), (Enum<?>) constant));
        }
        return labelled;
    }
}
