package io.yinuo.web.messages;

import io.yinuo.shared.WorkClock;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The texts of the user interface in one language, gathered from one bundle for each feature.
 *
 * <p>Chinese is the file without a suffix. The lookup never falls back to the locale of the server: on an English
 * machine that would show English to a Chinese reader.
 */
public final class Texts {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The bundles beside this class, one for each feature. */
    static final List<String> BUNDLES = List.of(
            "common", "labels", "errors", "parts", "login", "desk", "register", "ledger", "assignment", "suggestion", "paper", "trail",
            "drafting", "signoff", "delivery", "contribution", "offline", "feedback", "admin", "calendar", "deadline", "notification", "handover",
            "secret", "merging", "supervision", "archiving", "measures", "commitment", "caseform", "search",
            "importing", "statistics", "bulletin", "standardtext");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundles = BUNDLES.stream().map(name -> bundle(name, locale)).toList();
    }

    /** The texts for a reader: English if the reader asks for it, Chinese for everybody else. */
    public static Texts in(Locale locale) {
        return new Texts(supported(locale));
    }

    /** The language that is shown to somebody who asks for this one. */
    public static Locale supported(Locale asked) {
        return asked != null && asked.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        var base = Texts.class.getPackageName() + "." + name;
        return ResourceBundle.getBundle(base, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** @throws MissingResourceException when no bundle has the key; a test keeps that from happening */
    public String get(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("No text " + key, Texts.class.getName(), key))
                .getString(key);
    }

    /** The text with its places {0}, {1} … filled: an enum constant by its label, a day and a moment as the pages print them. */
    public String get(String key, Object... parameters) {
        var shown = Stream.of(parameters).map(this::shown).toArray();
        return new MessageFormat(get(key), locale).format(shown);
    }

    /** Whole sentences, one after the other as the language sets them. */
    public String sentences(List<String> said) {
        return String.join(locale.equals(CHINESE) ? "" : " ", said);
    }

    /** One after the other within a sentence. */
    public String listed(List<String> named) {
        return String.join(locale.equals(CHINESE) ? "、" : ", ", named);
    }

    /** Parts that may hold lists themselves, one after the other within a sentence. */
    public String clauses(List<String> said) {
        return String.join(locale.equals(CHINESE) ? "；" : "; ", said);
    }

    /** Numbers count days and items or name a page; they stay without the separators of thousands. */
    private Object shown(Object parameter) {
        if (parameter instanceof Enum<?> constant) {
            return label(constant);
        }
        if (parameter instanceof LocalDate day) {
            return day(day);
        }
        if (parameter instanceof Instant moment) {
            return moment(moment);
        }
        return parameter instanceof Number number ? number.toString() : parameter;
    }

    /** A day as the language writes it; nothing for none. */
    public String day(LocalDate day) {
        return day == null ? "" : formatted("common.format.day").format(day);
    }

    /** A moment in the office's zone; nothing for none. */
    public String moment(Instant moment) {
        return moment == null ? "" : formatted("common.format.moment").withZone(WorkClock.ZONE).format(moment);
    }

    private DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(get(pattern), locale);
    }

    /** The label of an enum constant, kept under {@code SimpleName.CONSTANT}. */
    public String label(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    Set<String> keys() {
        return bundles.stream()
                .flatMap(bundle -> Stream.of(bundle.keySet().toArray(String[]::new)))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }
}
