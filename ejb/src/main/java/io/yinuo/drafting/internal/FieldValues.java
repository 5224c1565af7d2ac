package io.yinuo.drafting.internal;

import io.yinuo.drafting.LetterField;
import io.yinuo.drafting.StandardPassage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;

/** What a case puts into the fields of a kept text; what it does not tell stays a field (rule KT2). */
public final class FieldValues {

    private final Map<LetterField, String> values = new EnumMap<>(LetterField.class);

    /** The same with a value; nothing is no value. */
    FieldValues with(LetterField field, String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
        return this;
    }

    /** The text with all that is known put in. */
    String fill(String text) {
        return LetterField.IN_TEXT.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(value(hit)));
    }

    private String value(MatchResult hit) {
        return LetterField.named(hit.group(1)).flatMap(field -> Optional.ofNullable(values.get(field))).orElse(hit.group());
    }

    List<StandardPassage> fill(List<StandardPassage> passages) {
        return passages.stream().map(each -> new StandardPassage(each.level(), fill(each.text()))).toList();
    }
}
