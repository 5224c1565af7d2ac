package io.yinuo.suggestion.internal;

import io.yinuo.audit.Change;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import java.util.List;

/** What a correction changed in a matter, field by field, for the trail. */
public final class Differences {

    private Differences() {}

    /** One change for each field; those that are equal the trail leaves out. */
    public static Change[] between(SuggestionView before, SuggestionView after) {
        return new Change[] {
            new Change("kind", before.kind(), after.kind()),
            new Change("session", before.sessionLabel(), after.sessionLabel()),
            new Change("betweenSessions", before.betweenSessions(), after.betweenSessions()),
            new Change("number", before.numberText(), after.numberText()),
            new Change("title", before.title(), after.title()),
            new Change("body", before.body(), after.body()),
            new Change("handlingRole", before.handlingRole(), after.handlingRole()),
            new Change("keyMatter", before.keyMatter(), after.keyMatter()),
            new Change("referrer", before.referrer(), after.referrer()),
            new Change("referredOn", before.referredOn(), after.referredOn()),
            new Change("consultationWanted", before.consultationWanted(), after.consultationWanted()),
            new Change("disclosureWish", before.disclosureWish(), after.disclosureWish()),
            new Change("partnerUnits", before.partnerUnits(), after.partnerUnits()),
            new Change("submitters", names(before), names(after)),
            new Change("submitterDetails", details(before), details(after))
        };
    }

    private static List<String> names(SuggestionView matter) {
        return matter.submitters().stream().map(SubmitterView::name).toList();
    }

    private static List<String> details(SuggestionView matter) {
        return matter.submitters().stream()
                .map(each -> String.join(
                        " ", each.name(), each.kind().name(), orEmpty(each.delegation()), orEmpty(each.phone()),
                        each.personId() == null ? "" : each.personId().toString()))
                .map(String::strip)
                .toList();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
