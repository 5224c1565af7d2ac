package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.ReplyView;
import io.yinuo.letter.LetterReader;
import io.yinuo.letter.LetterReading.Finding;
import io.yinuo.letter.LetterRule;
import io.yinuo.letter.Phase;
import io.yinuo.suggestion.SuggestionView;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings on a reply: what the letter alone tells, what it gets wrong of the registered matter, and what is missing in the
 * case, in its promises and in the answers to its requests (rules C1, C4), and how text and attachments agree (rule C11), each with the weight
 * that the bureau gives its rule (rule C5).
 */
public final class LetterReview {

    private static final Comparator<LetterFinding> GRAVEST_FIRST = Comparator.comparing(LetterFinding::severity);

    /** Title formula, class, disclosure and copies, which an opinion for the unit that answers has in its own way or not at all. */
    private static final Set<LetterRule> OF_ANSWERS = EnumSet.of(LetterRule.H4, LetterRule.H6, LetterRule.H7, LetterRule.H8);

    private final List<LetterFinding> findings;

    private LetterReview(List<LetterFinding> findings) {
        this.findings = findings;
    }

    public static LetterReview of(ReplyView reply, List<Block> text, SuggestionView matter, Circumstances here) {
        var letter = ReadableLetter.of(reply, text);
        var reading = LetterReader.read(letter.toString());
        var ofTheLetter = reading.findings().stream()
                .filter(finding -> !finding.rule().equals(LetterRule.C3.name()))
                .filter(finding -> !reply.isContribution() || !OF_ANSWERS.contains(LetterRule.valueOf(finding.rule())))
                .map(finding -> marked(finding, letter));
        var ofItsPromises = UndatedPromises.in(reading, letter, here.routine());
        var ofTheMatter = reply.isContribution()
                ? Stream.<LetterFinding>of()
                : RegisteredMatter.compare(reading, reply, matter, here.copies());
        var ofTheCase = reply.isContribution() ? Stream.<LetterFinding>of() : here.findings();
        var ofTheRequests = answersRequests(reply) && here.answers() != null
                ? AnsweredRequests.compare(matter.requests(), here.answers(), text)
                : Stream.<LetterFinding>of();
        var ofTheFonts = Unprintable.in(reply, text, here.prints());
        var ofTheAttachments = ReadableLetter.attachments(text).stream().flatMap(attachment ->
                LetterReader.appended(attachment.toString(), reply.signedOn()).findings().stream()
                        .map(finding -> marked(finding, attachment)));
        var ofTheirNote = AttachmentCheck.in(text);
        var ofKeptWords = here.keptOutOfTime().stream().flatMap(kept -> kept.in(text));
        return new LetterReview(Stream.of(
                        ofTheMatter, ofTheLetter, ofItsPromises, ofTheAttachments, ofTheirNote, ofTheCase, ofTheRequests, ofTheFonts, ofKeptWords)
                .flatMap(each -> each)
                .flatMap(finding -> here.weights().weigh(finding).stream())
                .sorted(GRAVEST_FIRST)
                .toList());
    }

    /** An opinion for another unit answers that unit, and a further reply what became of promises. */
    private static boolean answersRequests(ReplyView reply) {
        return !reply.isContribution() && !reply.isSupplementary();
    }

    private static LetterFinding marked(Finding finding, ReadableLetter letter) {
        var place = letter.place(finding.start(), finding.end());
        return new LetterFinding(
                finding.rule(),
                FindingSeverity.of(finding),
                Phase.of(finding),
                place.map(ReadableLetter.Place::part).orElse(null),
                place.map(ReadableLetter.Place::block).orElse(null),
                place.map(ReadableLetter.Place::start).orElse(0),
                place.map(ReadableLetter.Place::words).orElse(null),
                finding.message(),
                finding.fix());
    }

    /** Those that have their time by then, the gravest first. */
    public List<LetterFinding> until(Phase phase) {
        return findings.stream().filter(finding -> finding.phase().compareTo(phase) <= 0).toList();
    }

    /** Those that stop just that step (rule C8). */
    public List<LetterFinding> stopping(Phase step) {
        return findings.stream().filter(finding -> finding.stops(step)).toList();
    }

    /** Those with which nobody may be asked to review or sign the letter. */
    public List<LetterFinding> holdingUp() {
        return findings.stream().filter(LetterFinding::holdsUp).toList();
    }
}
