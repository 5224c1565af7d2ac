package io.yinuo.web.caseform;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A paper filled from the case (已填写的材料).
 *
 * @param about of what in the case it tells, such as a talk
 * @param title as it stands above
 * @param fields in their order
 * @param opinions between the fields of what it is about and those at its end
 */
public record FilledForm(FormKind kind, UUID about, String title, List<FormField> fields, List<FormOpinions> opinions) {

    public FilledForm {
        fields = List.copyOf(fields);
        opinions = List.copyOf(opinions);
    }

    FilledForm(FormKind kind, UUID about, String title, List<FormField> fields) {
        this(kind, about, title, fields, List.of());
    }

    /** The same with what somebody typed in place of what the case told. */
    FilledForm with(Map<String, String> typed) {
        var edited = fields.stream()
                .map(field -> typed.containsKey(field.key()) ? field.with(typed.get(field.key())) : field)
                .toList();
        return new FilledForm(kind, about, title, edited, opinions);
    }

    /** The fields that somebody has to fill in. */
    public List<FormField> open() {
        return fields.stream().filter(FormField::isOpen).toList();
    }

    String text(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).map(FormField::text).findFirst().orElse("");
    }
}
