package io.yinuo.intake.internal;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.NewMatter.Referral;
import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Turns what was typed into a matter: printed forms are settled, absent optional fields get their plain meaning. */
public final class Registration {

    private Registration() {}

    public static NewMatter matter(
            RegisterSuggestion typed, UUID bureauId, LocalDate replyDueOn, UUID registeredBy, Instant registeredAt) {
        return new NewMatter(
                bureauId,
                typed.kind(),
                session(typed),
                SuggestionNumber.of(typed.numberText()),
                PastedText.line(typed.title()),
                PastedText.plain(typed.body()),
                typed.handlingRole(),
                typed.keyMatter(),
                new Referral(PastedText.line(typed.referrer()), typed.referredOn(), replyDueOn),
                typed.consultationWanted(),
                Objects.requireNonNullElse(typed.disclosureWish(), DisclosureWish.UNSTATED),
                PastedText.line(typed.partnerUnits()),
                typed.submitters().stream().map(Registration::signature).toList(),
                typed.requests().stream().map(PastedText::line).toList(),
                registeredBy,
                registeredAt);
    }

    private static CongressSession session(RegisterSuggestion typed) {
        var label = PastedText.line(typed.sessionLabel());
        return new CongressSession(label, typed.term(), typed.meeting(), typed.betweenSessions()).completed();
    }

    private static Signature signature(NewSubmitter typed) {
        return new Signature(
                typed.lead(),
                PastedText.line(typed.name()),
                Objects.requireNonNullElse(typed.kind(), SubmitterKind.PERSON),
                PastedText.optionalLine(typed.delegation()),
                PastedText.optionalLine(typed.phone()),
                typed.personId());
    }
}
