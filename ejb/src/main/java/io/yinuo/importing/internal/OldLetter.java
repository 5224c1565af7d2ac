package io.yinuo.importing.internal;

import io.yinuo.commitment.OldPromise;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.importing.LineRemark;
import io.yinuo.letter.LetterParts;
import io.yinuo.letter.LetterReader;
import io.yinuo.letter.LetterReading;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An old letter as the reader of letters understands it; what it does not state stays empty (rule LR1). */
final class OldLetter {

    /** As long as the text of a draft may be. */
    private static final int LONGEST = 200_000;
    private static final int MOST_PROMISE = 2_000;
    private static final int MOST_TARGET = 500;
    private static final String REPLY = "reply";
    private static final Set<String> PUBLIC = Set.of(
            "主动公开", "同意公开", "此件公开", "此件公开发布", "公开发布", "全文公开", "可以公开", "可公开", "公开", "是");
    private static final Pattern OPINION = Pattern.compile("(?:会办|协办)意见");

    private final String words;
    private final LetterReading reading;

    private OldLetter(String words) {
        this.words = words;
        reading = LetterReader.read(words);
    }

    static OldLetter of(String words) {
        return new OldLetter(words);
    }

    /** What stands in the list before anything is recorded. */
    static LineReading line(String sha256, String words) {
        if (words.length() > LONGEST) {
            return LineReading.refused(sha256, "IMPORT_TOO_LONG", String.valueOf(LONGEST));
        }
        var letter = of(words);
        if (!letter.reading.kind().equals(REPLY)) {
            return LineReading.refused(sha256, "IMPORT_NOT_A_REPLY", null);
        }
        return letter.isContribution()
                ? LineReading.refused(sha256, "IMPORT_CONTRIBUTION", String.join("、", letter.reading.addressees()))
                : letter.line(sha256);
    }

    /** Whether it is an opinion for the unit that answers. */
    private boolean isContribution() {
        return reading.title() != null && OPINION.matcher(reading.title()).find();
    }

    private LineReading line(String sha256) {
        var session = session();
        return new LineReading(
                sha256, null, null, words, kind(), session, isBetweenSessions(), number(), title(), deputies(),
                clipped(reading.documentNumber(), LinePolicy.MOST_DOCUMENT_NUMBER), reading.date(), null, outcome(),
                reading.commitments().size(), remarks());
    }

    private MatterKind kind() {
        if (reading.matter() == null) {
            return null;
        }
        return reading.matter().equals("提案") ? MatterKind.CPPCC_PROPOSAL : MatterKind.SUGGESTION;
    }

    private String session() {
        var label = SessionWords.of(reading.congress());
        boolean tooLong = label.length() > LinePolicy.MOST_SESSION;
        if (!label.isEmpty() && !tooLong) {
            return label;
        }
        return reading.date() == null ? "" : SessionWords.ofYear(reading.date());
    }

    private boolean isBetweenSessions() {
        return reading.congress() != null && reading.congress().betweenSessions();
    }

    private String number() {
        var number = SuggestionNumber.of(reading.matterNumber());
        return number.isPlausible() ? number.text() : "";
    }

    private String title() {
        return Stream.of(reading.matterTitle(), reading.title())
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .findFirst()
                .map(each -> clipped(each, LinePolicy.MOST_TITLE))
                .orElse("");
    }

    private List<String> deputies() {
        var names = new ArrayList<String>();
        int length = 0;
        for (var name : reading.addressees()) {
            length += name.length() + 1;
            if (length <= LinePolicy.MOST_DEPUTIES && name.indexOf('、') < 0) {
                names.add(name);
            }
        }
        return names;
    }

    private Set<LineRemark> remarks() {
        var remarks = EnumSet.noneOf(LineRemark.class);
        mark(remarks, LineRemark.NUMBER_MISSING, number().isEmpty());
        mark(remarks, LineRemark.SESSION_MISSING, SessionWords.of(reading.congress()).isEmpty());
        mark(remarks, LineRemark.DEPUTY_MISSING, reading.addressees().isEmpty());
        mark(remarks, LineRemark.TITLE_OF_LETTER, reading.matterTitle() == null);
        mark(remarks, LineRemark.DOCUMENT_NUMBER_MISSING, reading.documentNumber() == null);
        mark(remarks, LineRemark.KIND_MIXED, reading.findings().stream().anyMatch(each -> each.rule().equals("K1")));
        return remarks;
    }

    private static void mark(Set<LineRemark> remarks, LineRemark remark, boolean holds) {
        if (holds) {
            remarks.add(remark);
        }
    }

    /** The class of the letter where it is one of A to D; B1 is B. */
    ReplyOutcome outcome() {
        var printed = Objects.requireNonNullElse(reading.resultClass(), "");
        return Stream.of(ReplyOutcome.values())
                .filter(each -> printed.matches("(?i)" + each.name() + "[0-9]?类?"))
                .findFirst()
                .orElse(null);
    }

    Disclosure disclosure() {
        var printed = Objects.requireNonNullElse(reading.disclosure(), "");
        if (printed.contains("依申请")) {
            return Disclosure.ON_REQUEST;
        }
        if (printed.startsWith("不") || printed.equals("否")) {
            return Disclosure.WITHHELD;
        }
        return PUBLIC.contains(printed) ? Disclosure.PUBLIC : null;
    }

    LetterReading reading() {
        return reading;
    }

    /** The letter as paragraphs in its own words, and the promises with the paragraph in which each stands. */
    Text text() {
        var parts = LetterReader.parts(words);
        var blocks = new ArrayList<Block>();
        parts.paragraphs().forEach(each -> blocks.add(new Block(UUID.randomUUID(), BlockLevel.BODY, each.text())));
        return new Text(parts.salutation(), blocks, promises(parts, blocks));
    }

    /** What a reply is made of. */
    record Text(String salutation, List<Block> blocks, List<OldPromise> promises) {}

    private List<OldPromise> promises(LetterParts parts, List<Block> blocks) {
        return reading.commitments().stream()
                .flatMap(each -> promise(each, parts, blocks).stream())
                .toList();
    }

    private static Optional<OldPromise> promise(LetterReading.Commitment one, LetterParts parts, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var place = parts.paragraphs().get(i);
            if (one.start() >= place.start() && one.start() < place.end()) {
                var said = one.text().replaceAll("[\\s\\p{Z}]+", "");
                return Optional.of(new OldPromise(
                        blocks.get(i).id(), clipped(said, MOST_PROMISE), clipped(one.target(), MOST_TARGET), one.due()));
            }
        }
        return Optional.empty();
    }

    /** Longer words than a field takes are cut; the whole stands in the file, which stays with the case. */
    static String clipped(String words, int most) {
        return words == null || words.length() <= most ? words : words.substring(0, most);
    }
}
