package io.yinuo.intake.internal;

import io.yinuo.intake.ReferralColumn;
import io.yinuo.intake.ReferralList.Finding;
import io.yinuo.intake.ReferralList.Row;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.SuggestionNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Tells of each row of a list what keeps it from being registered: the rules of a registration, and doubles (rule I8). */
public final class ListCheck {

    private static final String SAME_TITLE = "TITLE_TWICE_IN_LIST";

    private final RegistrationPolicy policy;
    private final Function<RegisterSuggestion, UUID> registered;

    /** @param registered the case that bears the number in the session already, or null */
    public ListCheck(RegistrationPolicy policy, Function<RegisterSuggestion, UUID> registered) {
        this.policy = policy;
        this.registered = registered;
    }

    /** The same rows, each with all that is to be said of it. */
    public List<Row> check(List<Row> rows) {
        var numbers = new HashMap<Identity, Integer>();
        var titles = new HashMap<String, Integer>();
        return rows.stream().map(row -> checked(row, numbers, titles)).toList();
    }

    private record Identity(Object kind, String session, boolean betweenSessions, String number) {}

    private Row checked(Row row, Map<Identity, Integer> numbers, Map<String, Integer> titles) {
        var matter = Registration.inPlainWords(row.matter());
        var findings = new ArrayList<>(broken(matter).stream().map(each -> inTheWordsOf(row, each)).toList());
        var remarks = new ArrayList<>(row.remarks());
        remarks.removeIf(each -> each.code().equals(SAME_TITLE));
        var number = SuggestionNumber.of(matter.numberText()).key();
        var twin = numbers.putIfAbsent(
                new Identity(matter.kind(), matter.sessionLabel(), matter.betweenSessions(), number), row.line());
        if (twin != null && !number.isEmpty()) {
            findings.add(new Finding(ReferralColumn.NUMBER, "TWICE_IN_LIST", List.of(twin)));
        }
        var namesake = titles.putIfAbsent(matter.title(), row.line());
        if (namesake != null && twin == null && !matter.title().isEmpty()) {
            remarks.add(new Finding(ReferralColumn.TITLE, SAME_TITLE, List.of(namesake)));
        }
        return new Row(row.sheet(), row.line(), matter, findings, remarks, known(matter));
    }

    /** What is missing because its word was not understood is said with that word. */
    private static Finding inTheWordsOf(Row row, Finding missing) {
        return row.findings().stream()
                .filter(each -> missing.code().equals("REQUIRED") && each.column() == missing.column())
                .findFirst()
                .orElse(missing);
    }

    private UUID known(RegisterSuggestion matter) {
        boolean named = matter.kind() != null && !matter.sessionLabel().isEmpty() && !matter.numberText().isEmpty();
        return named ? registered.apply(matter) : null;
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
