package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.DateRules;
import io.yinuo.drafting.DateTerm;
import io.yinuo.drafting.LetterHeading;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.TermBasis;
import io.yinuo.letter.LetterReader;
import io.yinuo.letter.LetterReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from a reply and its attachments which sentences promise, and what each of them says of target and time (rule PR10). */
final class PromiseReading {

    private static final Set<String> FIRM = Set.of("quantified", "deliverable");
    private static final Pattern NAMED_TIME = Pattern.compile("\\d年|\\d月|半年|季度|年中");

    /** Longer ones are no sentences. */
    private static final int LONGEST = 2_000;

    private final Map<UUID, LetterHeading> headings;
    private final DateRules rules;
    private final LocalDate written;

    private PromiseReading(List<Block> text, DateRules rules, LocalDate written) {
        headings = LetterHeading.of(text);
        this.rules = rules;
        this.written = written;
    }

    /** Whether it names a number, or something that can be handed over. */
    static boolean isFirm(LetterReading.Commitment read) {
        return FIRM.contains(read.firmness());
    }

    /** @param today stands for the day of the letter as long as it has none */
    static List<PromiseSentence> of(ReplyView reply, List<Block> text, DateRules rules, LocalDate today) {
        var written = Objects.requireNonNullElse(reply.signedOn(), today);
        var reading = new PromiseReading(text, rules, written);
        var letter = ReadableLetter.of(reply, text, written);
        var inText = reading.sentences(LetterReader.read(letter.toString()).commitments(), letter);
        var behind = ReadableLetter.attachments(text).stream().flatMap(attachment -> reading.sentences(
                LetterReader.appended(attachment.toString(), written).commitments(), attachment));
        return Stream.concat(inText, behind)
                .filter(sentence -> sentence.words().length() <= LONGEST)
                .toList();
    }

    private Stream<PromiseSentence> sentences(List<LetterReading.Commitment> commitments, ReadableLetter readable) {
        return commitments.stream()
                .flatMap(read -> readable.place(read.start(), read.end()).map(place -> sentence(read, place)).stream());
    }

    private PromiseSentence sentence(LetterReading.Commitment read, ReadableLetter.Place place) {
        var heading = headings.get(place.block());
        boolean named = read.due() != null && NAMED_TIME.matcher(place.words()).find();
        var vague = named ? null : DateTerm.in(place.words()).orElse(null);
        var dueOn = vague == null ? read.due() : rules.day(vague, written);
        return new PromiseSentence(
                place.block(),
                place.start(),
                place.words(),
                heading.id(),
                heading.words(),
                isFirm(read) || dueOn != null,
                read.target(),
                dueOn,
                dueOn == null ? null : vague == null ? TermBasis.STATED : TermBasis.RULE,
                vague == null ? null : vague.words());
    }
}
