package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.internal.header.Layout;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** G5: fields in braces that a template left and nobody filled. */
final class FieldChecks {

    private static final Pattern FIELD = Pattern.compile("\\{[^{}]{0,40}\\}");

    private FieldChecks() {}

    static void check(Checked letter, Marks marks) {
        lines(letter.layout()).forEach(line -> FIELD.matcher(line.text())
                .results()
                .forEach(hit -> marks.at(line.span(hit), LetterRule.G5, "field", hit.group())));
    }

    private static Stream<Paragraph> lines(Layout layout) {
        return Stream.of(layout.head().stream(), Stream.ofNullable(layout.salutation()), layout.body().stream(), layout.tail().stream())
                .flatMap(lines -> lines);
    }
}
