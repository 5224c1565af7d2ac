package io.yinuo.measures;

/**
 * What to look for in the measures database (查询条件); null leaves a filter out.
 *
 * @param text part of a code, name, title or place, in any case of letters; what goes beyond {@link #MOST_CHARACTERS} is not asked for
 * @param page counted from 0
 */
public record CatalogueQuery(String text, String themeCode, MeasureState state, String place, int page, int size) {

    /** Largest page that is served. */
    public static final int MOST = 500;

    /** Longest words that are looked for. */
    public static final int MOST_CHARACTERS = 200;

    private static final int LAST_PAGE = 1_000_000;

    public CatalogueQuery {
        text = plain(text);
        themeCode = plain(themeCode);
        place = plain(place);
        page = Math.max(0, Math.min(page, LAST_PAGE));
        size = Math.max(1, Math.min(size, MOST));
    }

    /** Without what no keyboard can type and no database keeps. */
    private static String plain(String typed) {
        var given = typed == null ? "" : typed.strip();
        var looked = given.length() <= MOST_CHARACTERS ? given : given.substring(0, MOST_CHARACTERS);
        var plain = looked.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        return plain.isEmpty() ? null : plain;
    }

    /** The first that hold the words. */
    public static CatalogueQuery ofWords(String typed, int most) {
        return new CatalogueQuery(typed, null, null, null, 0, most);
    }

    /** Everything under a theme, or everything. */
    public static CatalogueQuery ofTheme(String themeCode) {
        return new CatalogueQuery(null, themeCode, null, null, 0, MOST);
    }
}
