package io.yinuo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader finds in letters of our own writing what a careful person finds, also in those that it was not made on. */
class SampleLettersTest {

    private static final Path LETTERS = Path.of("src/test/resources/letters");

    @ParameterizedTest
    @ValueSource(strings = {"tune", "keep"})
    void findsWhatACarefulReaderFinds(String folder) {
        var score = new Score();
        Sample.in(LETTERS.resolve(folder)).forEach(score::add);

        var report = score + "\n" + String.join("\n", score.notes);
        assertThat(score.letters).isGreaterThan(15);
        assertThat(score.header.recall()).as(report).isGreaterThanOrEqualTo(0.985);
        assertThat(score.promises.f1()).as(report).isGreaterThanOrEqualTo(0.95);
        assertThat(score.figures.f1()).as(report).isGreaterThanOrEqualTo(0.985);
        assertThat(score.documents.f1()).as(report).isGreaterThanOrEqualTo(0.9);
        assertThat(score.findings.recall()).as(report).isGreaterThanOrEqualTo(0.97);
        assertThat(score.falseAlarms).as(report).isLessThanOrEqualTo(score.letters / 10);
    }
}
