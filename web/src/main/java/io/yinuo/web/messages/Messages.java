package io.yinuo.web.messages;

import io.yinuo.drafting.HeadPart;
import io.yinuo.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts as the pages read them: {@code msg['common.home']}, or {@code msg.of('error.TOO_LONG', 20, 31)} with its
 * places filled.
 */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Texts texts;

    /** The reader's language; a visitor without a session gets none for the sake of it. */
    public Locale locale() {
        return request.getSession(false) == null ? Texts.CHINESE : language.getLocale();
    }

    /** The value of the lang attribute, such as {@code zh-CN}. */
    public String tag() {
        return locale().toLanguageTag();
    }

    public Texts texts() {
        if (texts == null) {
            texts = Texts.in(locale());
        }
        return texts;
    }

    @Override
    public String get(Object key) {
        return texts().get(String.valueOf(key));
    }

    public String of(String key, Object... parameters) {
        return texts().get(key, parameters);
    }

    /** The sentence of a refusal as a whole. */
    public String refusal(Refusal refusal) {
        return texts().get("error." + refusal.code(), refusal.parameters().toArray());
    }

    /** How a matter's number is spoken of, or that it is still to come. */
    public String number(String numberText) {
        return numberText == null || numberText.isEmpty() ? get("matter.number.missing") : of("matter.number", numberText);
    }

    /** What the trail calls a field. */
    public String trailField(String field) {
        return texts().get("trail.field." + field);
    }

    /** The sentence of what was found wrong with a part of something. */
    public String sentence(String code, List<Object> parameters) {
        return texts().get("error." + code, parameters.toArray());
    }

    /** The label of an enum constant; nothing for none. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : texts().label(constant);
    }

    /** The label of an enum constant of which only the code is known; nothing for none. */
    public String code(String type, String code) {
        return code == null ? "" : texts().get(type + "." + code);
    }

    /** What a part of the head of a letter says: the label of a code, or the words themselves. */
    public String head(HeadPart part, String said) {
        return switch (part) {
            case OUTCOME -> code("ReplyOutcome", said);
            case DISCLOSURE -> code("Disclosure", said);
            default -> said == null ? "" : said;
        };
    }

    /** The name of a role; see {@link io.yinuo.shared.Roles}. */
    public String role(String role) {
        return texts().get("role." + role);
    }

    /** What a human step is called, by the id of its user task. */
    public String element(String element) {
        return texts().get("element." + element);
    }

    /** What any step is called; one that the application takes by itself goes by its id in the model. */
    public String step(String element) {
        return texts().has("element." + element) ? element(element) : texts().get("admin.jobs.automatic", element);
    }

    /** A day, written as the reader's language writes it; nothing for none. */
    public String day(LocalDate day) {
        return texts().day(day);
    }

    /** A moment in the office's zone; nothing for none. */
    public String moment(Instant moment) {
        return texts().moment(moment);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are read by key");
    }
}
