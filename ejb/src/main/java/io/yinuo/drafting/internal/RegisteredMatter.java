package io.yinuo.drafting.internal;

import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.letter.LetterReading;
import io.yinuo.letter.Phase;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionView;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a letter says of the matter, held against what was registered: its kind, its number, who submitted it. */
final class RegisteredMatter {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT);

    private final LetterReading letter;
    private final SuggestionView matter;

    private RegisteredMatter(LetterReading letter, SuggestionView matter) {
        this.letter = letter;
        this.matter = matter;
    }

    static Stream<LetterFinding> compare(LetterReading letter, SuggestionView matter) {
        var registered = new RegisteredMatter(letter, matter);
        return Stream.of(registered.kind(), registered.number(), registered.addressee()).flatMap(each -> each);
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

    private Stream<LetterFinding> addressee() {
        var lead = matter.leadSubmitter();
        boolean wrong = lead.kind() == SubmitterKind.PERSON
                && !letter.addressees().isEmpty()
                && letter.addressees().stream().noneMatch(name -> name.equals(lead.name()));
        return when(wrong, "H11", FindingSeverity.WARNING, lead.name());
    }

    private static Stream<LetterFinding> when(boolean wrong, String rule, FindingSeverity severity, Object... about) {
        if (!wrong) {
            return Stream.empty();
        }
        var message = MessageFormat.format(MESSAGES.getString(rule), about);
        return Stream.of(new LetterFinding(rule, severity, Phase.SIGNATURE, null, 0, null, message, null));
    }
}
