package io.yinuo.drafting;

import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A text as it is to be kept (保存范文或常用语); its components are those of {@link StandardText}.
 *
 * @param passages a line has just one, which is no heading
 */
public record SaveStandardText(
        StandardTextKind kind,
        String name,
        MatterKind matter,
        LocalDate usableFrom,
        LocalDate usableUntil,
        String source,
        List<StandardPassage> passages) {

    private static final int MOST_PASSAGES = 100;
    private static final int LONGEST_PASSAGE = 5_000;

    public SaveStandardText {
        passages = passages == null ? List.of() : passages.stream().filter(Objects::nonNull).toList();
    }

    /** @throws InvalidInput naming each thing that is wrong */
    void check() {
        var check = new InvalidInput.Check()
                .present(kind, "kind")
                .text(name, "name", 80)
                .optionalText(source, "source", 200)
                .that(
                        usableFrom == null || usableUntil == null || !usableUntil.isBefore(usableFrom),
                        "usableUntil",
                        "USABLE_BACKWARDS");
        boolean written = passages.stream().anyMatch(each -> each.text() != null && !each.text().isBlank());
        check.that(written, "passages", "REQUIRED")
                .that(passages.size() <= MOST_PASSAGES, "passages", "TOO_MANY", MOST_PASSAGES, passages.size())
                .that(kind != StandardTextKind.LINE || isOneLine(), "passages", "STANDARD_LINE_ALONE");
        passages.stream().limit(MOST_PASSAGES).forEach(passage -> check(passage, check));
        check.done();
    }

    private boolean isOneLine() {
        return passages.size() <= 1 && passages.stream().allMatch(each -> each.level() == BlockLevel.BODY);
    }

    private static void check(StandardPassage passage, InvalidInput.Check check) {
        var text = passage.text() == null ? "" : passage.text();
        var unknown = LetterField.unknown(text);
        check.present(passage.level(), "passages")
                .optionalText(text, "passages", LONGEST_PASSAGE)
                .that(unknown.isEmpty(), "passages", "FIELD_UNKNOWN", String.join("、", unknown))
                .that(!LetterField.isTorn(text), "passages", "FIELD_TORN", text.length() > 20 ? text.substring(0, 20) + "…" : text);
    }
}
