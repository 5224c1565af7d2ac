package io.yinuo.intake.internal;

import io.yinuo.intake.ReferralColumn;
import io.yinuo.intake.ReferralList.Finding;
import io.yinuo.intake.ReferralList.Row;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SessionBegun;
import io.yinuo.suggestion.SuggestionNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells of each row of a list what keeps it from being registered: the rules of a registration, and doubles (rule I8). */
public final class ListCheck {

    private static final String SAME_TITLE = "TITLE_TWICE_IN_LIST";
    private static final String BEFORE_EARLIER = "REFERRED_BEFORE_EARLIER";
    private static final Pattern BESIDE_THE_WORDS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final RegistrationPolicy policy;
    private final Function<RegisterSuggestion, Optional<Bearer>> registered;
    private final Function<RegisterSuggestion, Optional<SessionBegun>> doubt;

    /** The case that bears a number already, with its title. */
    public record Bearer(UUID id, String title) {}

    /**
     * @param registered the case that bears the number of the matter in its session already
     * @param doubt an earlier session that had not begun on the day of referral
     */
    public ListCheck(
            RegistrationPolicy policy,
            Function<RegisterSuggestion, Optional<Bearer>> registered,
            Function<RegisterSuggestion, Optional<SessionBegun>> doubt) {
        this.policy = policy;
        this.registered = registered;
        this.doubt = doubt;
    }

    /** The same rows, each with all that is to be said of it. */
    public List<Row> check(List<Row> rows) {
        var numbers = new HashMap<Identity, List<Numbered>>();
        var titles = new HashMap<String, Integer>();
        return rows.stream().map(row -> checked(row, numbers, titles)).toList();
    }

    private record Identity(Object kind, String number) {}

    /** A row above that bears a number. */
    private record Numbered(CongressSession session, int line) {}

    private Row checked(Row row, Map<Identity, List<Numbered>> numbers, Map<String, Integer> titles) {
        var matter = Registration.inPlainWords(row.matter());
        var findings = new ArrayList<>(broken(matter).stream().map(each -> inTheWordsOf(row, each)).toList());
        var remarks = new ArrayList<>(row.remarks());
        remarks.removeIf(each -> each.code().equals(SAME_TITLE) || each.code().equals(BEFORE_EARLIER));
        doubt.apply(matter).ifPresent(earlier -> remarks.add(new Finding(
                ReferralColumn.REFERRED_ON, BEFORE_EARLIER, List.of(earlier.label(), earlier.firstReferredOn()))));
        var twin = twin(matter, row.line(), numbers);
        if (twin != null) {
            findings.add(new Finding(ReferralColumn.NUMBER, "TWICE_IN_LIST", List.of(twin)));
        }
        var namesake = titles.putIfAbsent(matter.title(), row.line());
        if (namesake != null && twin == null && !matter.title().isEmpty()) {
            remarks.add(new Finding(ReferralColumn.TITLE, SAME_TITLE, List.of(namesake)));
        }
        var bearer = bearer(matter);
        var other = bearer.map(Bearer::title).filter(title -> !bare(title).equals(bare(matter.title())));
        other.ifPresent(title -> findings.add(new Finding(ReferralColumn.NUMBER, "NUMBER_OF_ANOTHER", List.of(title))));
        var same = other.isPresent() ? null : bearer.map(Bearer::id).orElse(null);
        return new Row(row.sheet(), row.line(), matter, findings, remarks, same);
    }

    /** The line above that bears the same number in the same session, or null. */
    private static Integer twin(RegisterSuggestion matter, int line, Map<Identity, List<Numbered>> numbers) {
        var number = SuggestionNumber.of(matter.numberText());
        if (number.isMissing()) {
            return null;
        }
        var session = new CongressSession(matter.sessionLabel(), null, null, matter.betweenSessions());
        var above = numbers.computeIfAbsent(new Identity(matter.kind(), number.key()), key -> new ArrayList<>());
        var twin = above.stream().filter(each -> session.isSame(each.session())).findFirst();
        above.add(new Numbered(session, line));
        return twin.map(Numbered::line).orElse(null);
    }

    /** A title without blanks and marks, which lists set differently. */
    private static String bare(String title) {
        return BESIDE_THE_WORDS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** What is missing because its word was not understood is said with that word. */
    private static Finding inTheWordsOf(Row row, Finding missing) {
        return row.findings().stream()
                .filter(each -> missing.code().equals("REQUIRED") && each.column() == missing.column())
                .findFirst()
                .orElse(missing);
    }

    private Optional<Bearer> bearer(RegisterSuggestion matter) {
        boolean named = matter.kind() != null && !matter.sessionLabel().isEmpty() && !matter.numberText().isEmpty();
        return named ? registered.apply(matter) : Optional.empty();
    }

    private List<Finding> broken(RegisterSuggestion matter) {
        var broken = new ArrayList<Finding>();
        try {
            policy.check(matter);
        } catch (InvalidInput refused) {
            refused.errors().forEach(each ->
                    broken.add(new Finding(ReferralColumn.ofField(each.field()), each.code(), each.parameters())));
        }
        if (matter.handlingRole() == HandlingRole.SOLE && !matter.partnerUnits().isEmpty()) {
            broken.add(new Finding(ReferralColumn.PARTNERS, "SOLE_WITH_PARTNERS", List.of()));
        }
        return broken;
    }
}
