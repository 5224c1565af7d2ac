package io.yinuo.search;

import io.yinuo.shared.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is looked for (检索词), as it was typed: signs that search engines know as operators mean nothing here.
 *
 * @param text words, parted by blanks where all of them must be there
 * @param kinds none for all
 */
public record SearchQuery(String text, Set<FoundKind> kinds, int page, int size) {

    public static final int MOST_CHARACTERS = 200;
    public static final int MOST_ON_A_PAGE = 100;

    /** Beyond these nobody turns pages; better words are of more use. */
    public static final int MOST_IN_REACH = 1000;

    private static final int MOST_WORDS = 10;

    /** @throws InvalidInput a code that begins with {@code SEARCH_}, whose text says what to do instead */
    public SearchQuery {
        text = Objects.requireNonNullElse(text, "").strip();
        kinds = Set.copyOf(kinds);
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        int length = text.length();
        new InvalidInput.Check()
                .that(length <= MOST_CHARACTERS, "q", "SEARCH_TOO_LONG", MOST_CHARACTERS, length)
                .that(letters >= 2, "q", "SEARCH_TOO_SHORT")
                .that(words(text).size() <= MOST_WORDS, "q", "SEARCH_TOO_MANY_WORDS", MOST_WORDS, words(text).size())
                .that(page >= 0, "page", "SEARCH_TOO_FAR", MOST_IN_REACH)
                .that(size >= 1 && size <= MOST_ON_A_PAGE, "size", "SEARCH_PAGE_SIZE", MOST_ON_A_PAGE)
                .that(((long) page + 1) * size <= MOST_IN_REACH, "page", "SEARCH_TOO_FAR", MOST_IN_REACH)
                .done();
    }

    /** The words that must all be there; signs between them are no words. */
    public List<String> words() {
        return words(text);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }
}
