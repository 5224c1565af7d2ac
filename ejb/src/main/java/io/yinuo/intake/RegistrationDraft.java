package io.yinuo.intake;

import java.util.List;
import java.util.Optional;

/**
 * What was recognised in a pasted referral or letter (识别结果), each value beside the words it came from.
 *
 * <p>Nothing is invented: a field that the words do not state is absent. A person confirms every value.
 *
 * @param found in the order of the text; several submitters are several entries, the lead first
 */
public record RegistrationDraft(List<Recognised> found) {

    /** What a referral states, in the order of the form. */
    private static final List<RegistrationField> USUAL = List.of(
            RegistrationField.NUMBER,
            RegistrationField.SESSION_LABEL,
            RegistrationField.TITLE,
            RegistrationField.REFERRED_ON,
            RegistrationField.HANDLING_ROLE,
            RegistrationField.SUBMITTER);

    /**
     * One value and its source.
     *
     * @param value as the command wants it: a day as {@code 2023-03-20}, a kind by its name
     * @param words the words of the text
     * @param from index of the first of these words in the text
     */
    public record Recognised(RegistrationField field, String value, String words, int from) {}

    public RegistrationDraft {
        found = List.copyOf(found);
    }

    public Optional<Recognised> first(RegistrationField field) {
        return all(field).stream().findFirst();
    }

    /** What a referral states and was not found in these words. */
    public List<RegistrationField> notFound() {
        return USUAL.stream().filter(field -> first(field).isEmpty()).toList();
    }

    public List<Recognised> all(RegistrationField field) {
        return found.stream().filter(each -> each.field() == field).toList();
    }
}
