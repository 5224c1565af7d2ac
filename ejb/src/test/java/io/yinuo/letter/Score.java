package io.yinuo.letter;

import io.yinuo.letter.LetterReading.CitedDocument;
import io.yinuo.letter.LetterReading.Commitment;
import io.yinuo.letter.LetterReading.Contact;
import io.yinuo.letter.LetterReading.Figure;
import io.yinuo.letter.LetterReading.Finding;
import io.yinuo.letter.LetterReading.Passage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what the reader finds in the samples against what there is, and notes every difference. */
final class Score {

    private static final double OVERLAP = 0.8;

    final Share header = new Share();
    final Share promises = new Share();
    final Share figures = new Share();
    final Share documents = new Share();
    final Share findings = new Share();
    final List<String> notes = new ArrayList<>();
    int falseAlarms;
    int letters;

    /** What was found, missed and invented. */
    static final class Share {
        int found;
        int missed;
        int invented;

        double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        double f1() {
            return found == 0 ? 0 : 2.0 * found / (2.0 * found + missed + invented);
        }
    }

    void add(Sample sample) {
        var reading = LetterReader.read(sample.letter());
        letters++;
        header(sample, reading);
        promises(sample, reading.commitments());
        compare(sample, "figure", sample.words("figures").stream().map(Score::plainFigure).toList(),
                reading.figures().stream().map(Score::words).toList(), figures);
        documents(sample, reading.citedDocuments());
        findings(sample, reading.findings());
    }

    private void header(Sample sample, LetterReading reading) {
        field(sample, "matter", reading.matter());
        field(sample, "issuer", reading.issuer());
        field(sample, "number", reading.documentNumber());
        field(sample, "signatory", reading.signatory());
        field(sample, "title", reading.title());
        field(sample, "congress", congress(reading));
        field(sample, "no", reading.matterNumber());
        field(sample, "about", reading.matterTitle());
        field(sample, "to", String.join(";", reading.addressees()));
        field(sample, "class", reading.resultClass());
        field(sample, "disclosure", reading.disclosure());
        field(sample, "date", Objects.toString(reading.date(), ""));
        field(sample, "copies", String.join(";", reading.copies()));
        field(sample, "contacts", reading.contacts().stream().map(Score::words).collect(Collectors.joining(";")));
    }

    private static String congress(LetterReading reading) {
        var congress = reading.congress();
        if (congress == null) {
            return null;
        }
        return congress.body() + " " + Objects.toString(congress.level(), "-") + " "
                + Objects.toString(congress.term(), "-") + " " + Objects.toString(congress.session(), "-")
                + (congress.betweenSessions() ? " 闭会" : "");
    }

    private static String words(Contact contact) {
        return Objects.toString(contact.name(), "") + "/" + Objects.toString(contact.phone(), "").replaceAll("\\D", "");
    }

    private void field(Sample sample, String name, String read) {
        var right = sample.values(name).stream().map(Score::plain).toList();
        var given = plain(Objects.toString(read, ""));
        boolean fits = right.isEmpty() ? given.isEmpty() : right.contains(given);
        if (name.equals("contacts") && !right.isEmpty()) {
            fits = right.stream().anyMatch(value -> value.replaceAll("(?<=\\d)-(?=\\d)", "").equals(given));
        }
        if (fits) {
            header.found++;
        } else {
            header.missed++;
            notes.add(sample.name() + " " + name + ": wanted " + right + ", read " + given);
        }
    }

    private void promises(Sample sample, List<Commitment> read) {
        var left = new ArrayList<>(read);
        for (Sample.Promise promise : sample.promises()) {
            var hit = left.stream().filter(each -> overlaps(promise.words(), each)).findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                promises.found++;
                details(sample, promise, hit.get());
            } else {
                promises.missed++;
                notes.add(sample.name() + " promise missed: " + promise.words().text());
            }
        }
        left.forEach(each -> notes.add(sample.name() + " no promise: " + each.text()));
        promises.invented += left.size();
    }

    private void details(Sample sample, Sample.Promise promise, Commitment read) {
        if (!Objects.equals(promise.due(), Objects.toString(read.due(), null))) {
            notes.add(sample.name() + " due: wanted " + promise.due() + ", read " + read.due() + " in " + read.text());
        }
        if (!promise.firmness().equals(read.firmness())) {
            notes.add(sample.name() + " firmness: wanted " + promise.firmness() + ", read " + read.firmness() + " in " + read.text());
        }
    }

    private static boolean overlaps(Passage wanted, Commitment read) {
        int common = Math.min(wanted.end(), read.end()) - Math.max(wanted.start(), read.start());
        return common >= OVERLAP * Math.max(wanted.end() - wanted.start(), read.end() - read.start());
    }

    private static String words(Figure figure) {
        var unit = Objects.toString(figure.unit(), "");
        var value = figure.value() == Math.rint(figure.value()) ? String.valueOf((long) figure.value()) : String.valueOf(figure.value());
        return plainFigure(value + unit);
    }

    private static String plainFigure(String words) {
        return words.replaceFirst("^[<>=~]+", "").replaceAll("[人名位]$", "人").replaceAll("个(?=月|小时|工作日)", "");
    }

    private void documents(Sample sample, List<CitedDocument> read) {
        Function<String, String> key = words -> plain(words.split("/", 2)[0]);
        var wanted = sample.values("document").stream().map(key).distinct().toList();
        var alternatives = sample.fields().getOrDefault("document", List.of()).size() > read.size();
        var given = read.stream().map(each -> plain(Objects.toString(each.title(), each.number()))).distinct().toList();
        compare(sample, "document", alternatives ? wanted.stream().filter(given::contains).toList() : wanted, given, documents);
    }

    private void compare(Sample sample, String what, List<String> wanted, List<String> read, Share share) {
        var left = new ArrayList<>(read);
        for (String each : wanted) {
            if (left.remove(each)) {
                share.found++;
            } else {
                share.missed++;
                notes.add(sample.name() + " " + what + " missed: " + each);
            }
        }
        left.forEach(each -> notes.add(sample.name() + " no " + what + ": " + each));
        share.invented += left.size();
    }

    private void findings(Sample sample, List<Finding> read) {
        var rules = new HashSet<>(read.stream().map(Finding::rule).toList());
        for (String rule : sample.words("findings")) {
            if (rules.contains(rule)) {
                findings.found++;
            } else {
                findings.missed++;
                notes.add(sample.name() + " finding missed: " + rule);
            }
        }
        for (String rule : sample.words("never")) {
            if (rules.contains(rule)) {
                falseAlarms++;
                notes.add(sample.name() + " false alarm: " + rule);
            }
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "").replaceAll("(?<=\\d)-(?=\\d{6})", "");
    }

    @Override
    public String toString() {
        return "%d letters: header %.3f, promises F1 %.3f (%d missed, %d invented), figures F1 %.3f, documents F1 %.3f, findings recall %.3f, false alarms %d"
                .formatted(
                        letters, header.recall(), promises.f1(), promises.missed, promises.invented, figures.f1(),
                        documents.f1(), findings.recall(), falseAlarms);
    }
}
