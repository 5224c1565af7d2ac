package io.yinuo.notification.internal;

import io.yinuo.notification.Owed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands in a digest (rule T17): each thing once, what is new first, then what is past, then what comes. */
final class DigestLines {

    private final List<DigestLine> gathered;
    private final Collection<Owed> owed;

    DigestLines(List<DigestLine> gathered, Collection<Owed> owed) {
        this.gathered = gathered;
        this.owed = owed;
    }

    /** A reminder that was gathered and is no longer owed is left out. @param words for what is owed */
    List<MailWords.Line> lines(Function<Owed, String> words) {
        var lines = new ArrayList<MailWords.Line>();
        gathered.stream()
                .filter(line -> line.outlivesItsDeadline() || owed.stream().anyMatch(line::isOf))
                .map(DigestLine::line)
                .forEach(lines::add);
        var known = owed.stream().filter(one -> gathered.stream().noneMatch(line -> line.isOf(one))).toList();
        add(lines, DigestHeading.OVERDUE, known.stream().filter(Owed::overdue), words);
        add(lines, DigestHeading.DUE, known.stream().filter(one -> !one.overdue()), words);
        return lines;
    }

    private static void add(
            List<MailWords.Line> lines, DigestHeading heading, Stream<Owed> owed, Function<Owed, String> words) {
        owed.map(one -> new MailWords.Line(one.caseId(), words.apply(one), heading)).forEach(lines::add);
    }
}
