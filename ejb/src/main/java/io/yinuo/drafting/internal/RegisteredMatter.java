package io.yinuo.drafting.internal;

import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.ReplyView;
import io.yinuo.letter.LetterReading;
import io.yinuo.letter.Phase;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionView;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a letter says of the matter, held against what was registered: kind, number, session, who submitted it, who gets copies. */
final class RegisteredMatter {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT);

    private static final Pattern COUNTED = Pattern.compile("等(\\d{1,3})[位名人]");
    private static final Pattern COUNTED_IN_WORDS = Pattern.compile("等[一二三四五六七八九十百]{1,5}[位名人]");
    private static final String BETWEEN_UNITS = "[，、,；;。\\s]+";

    private final LetterReading letter;
    private final ReplyView reply;
    private final SuggestionView matter;

    private RegisteredMatter(LetterReading letter, ReplyView reply, SuggestionView matter) {
        this.letter = letter;
        this.reply = reply;
        this.matter = matter;
    }

    /** @param copies to whom the bureau sends copies, or null */
    static Stream<LetterFinding> compare(LetterReading letter, ReplyView reply, SuggestionView matter, String copies) {
        var registered = new RegisteredMatter(letter, reply, matter);
        return Stream.of(
                        registered.kind(), registered.number(), registered.session(), registered.addressee(),
                        registered.coSigners(), registered.copies(copies))
                .flatMap(each -> each);
    }

    private Stream<LetterFinding> kind() {
        var said = letter.matter();
        var word = matter.kind().word();
        boolean wrong = said != null && !said.equals(word);
        return when(wrong, "K1", FindingSeverity.ERROR, word, said);
    }

    private Stream<LetterFinding> number() {
        var said = letter.matterNumber();
        var given = new SuggestionNumber(matter.numberText());
        boolean wrong = said != null && !given.isMissing() && !SuggestionNumber.of(said).key().equals(given.key());
        return when(wrong, "H4", FindingSeverity.ERROR, matter.numberText(), said);
    }

    /** Of another session is what names another 届 or 次, unless the title says the session word for word as it was registered. */
    private Stream<LetterFinding> session() {
        var said = letter.congress();
        boolean asRegistered = letter.title() != null && letter.title().contains(matter.sessionLabel());
        if (said == null || asRegistered) {
            return Stream.empty();
        }
        boolean between = matter.betweenSessions() || said.betweenSessions();
        boolean wrong = differ(said.term(), matter.term()) || !between && differ(said.session(), matter.meeting());
        var words = said.term() + "届" + (said.session() == null ? "" : said.session() + "次");
        return when(wrong, "H4", "H4.session", FindingSeverity.ERROR, matter.sessionLabel(), words);
    }

    private static boolean differ(Integer said, Integer registered) {
        return said != null && registered != null && !said.equals(registered);
    }

    private Stream<LetterFinding> addressee() {
        var lead = matter.leadSubmitter();
        boolean wrong = lead.kind() == SubmitterKind.PERSON
                && !letter.addressees().isEmpty()
                && letter.addressees().stream().noneMatch(name -> name.equals(lead.name()));
        return when(wrong, "H11", FindingSeverity.WARNING, lead.name());
    }

    /** Co-signers are all named, or counted with the lead (domain §6.1 no. 1). */
    private Stream<LetterFinding> coSigners() {
        var people = matter.submitters().stream().filter(each -> each.kind() == SubmitterKind.PERSON).toList();
        var recipient = Objects.requireNonNullElse(reply.mainRecipient(), "").replaceAll("\\s", "");
        if (people.size() < 2 || letter.addressees().isEmpty()) {
            return Stream.empty();
        }
        var counted = COUNTED.matcher(recipient);
        if (counted.find()) {
            boolean wrong = Integer.parseInt(counted.group(1)) != people.size();
            return when(wrong, "H11", "H11.count", FindingSeverity.WARNING, people.size(), counted.group(1));
        }
        var missing = people.stream().map(SubmitterView::name).filter(name -> !recipient.contains(name)).toList();
        boolean wrong = !missing.isEmpty() && !COUNTED_IN_WORDS.matcher(recipient).find();
        return when(
                wrong, "H11", "H11.coSigners", FindingSeverity.WARNING, String.join("、", missing), people.size());
    }

    /** What the bureau has settled for such matters is there, whatever else the drafter added. */
    private Stream<LetterFinding> copies(String settled) {
        var written = Objects.requireNonNullElse(reply.copies(), "");
        if (settled == null || written.isBlank()) {
            return Stream.empty();
        }
        var missing = Stream.of(settled.split(BETWEEN_UNITS)).filter(unit -> !written.contains(unit)).toList();
        return when(!missing.isEmpty(), "H8", "H8.settled", FindingSeverity.WARNING, String.join("、", missing));
    }

    private static Stream<LetterFinding> when(boolean wrong, String rule, FindingSeverity severity, Object... about) {
        return when(wrong, rule, rule, severity, about);
    }

    private static Stream<LetterFinding> when(boolean wrong, String rule, String key, FindingSeverity severity, Object... about) {
        if (!wrong) {
            return Stream.empty();
        }
        var message = MessageFormat.format(MESSAGES.getString(key), about);
        return Stream.of(new LetterFinding(rule, severity, Phase.SIGNATURE, null, 0, null, message, null));
    }
}
