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

/** Turns what was typed into a matter: first plain words, then settled forms and the plain meaning of absent fields. */
public final class Registration {

    private Registration() {}

    /** The same command in plain words: what was pasted loses its control characters and the blanks around a line. */
    public static RegisterSuggestion inPlainWords(RegisterSuggestion typed) {
        return new RegisterSuggestion(
                typed.bureauId(),
                typed.kind(),
                PastedText.line(typed.sessionLabel()),
                typed.term(),
                typed.meeting(),
                typed.betweenSessions(),
                PastedText.line(typed.numberText()),
                PastedText.line(typed.title()),
                PastedText.plain(typed.body()),
                typed.handlingRole(),
                typed.keyMatter(),
                PastedText.line(typed.referrer()),
                typed.referredOn(),
                typed.consultationWanted(),
                typed.disclosureWish(),
                PastedText.line(typed.partnerUnits()),
                typed.submitters().stream().map(Registration::inPlainWords).toList(),
                typed.requests().stream().map(PastedText::line).toList());
    }

    private static NewSubmitter inPlainWords(NewSubmitter typed) {
        return new NewSubmitter(
                typed.lead(),
                PastedText.line(typed.name()),
                typed.kind(),
                PastedText.optionalLine(typed.delegation()),
                PastedText.optionalLine(typed.phone()),
                typed.personId());
    }

    /** @param plain in plain words, and checked */
    public static NewMatter matter(
            RegisterSuggestion plain, UUID bureauId, LocalDate replyDueOn, UUID registeredBy, Instant registeredAt) {
        return new NewMatter(
                bureauId,
                plain.kind(),
                new CongressSession(plain.sessionLabel(), plain.term(), plain.meeting(), plain.betweenSessions())
                        .completed(),
                SuggestionNumber.of(plain.numberText()),
                plain.title(),
                plain.body(),
                plain.handlingRole(),
                plain.keyMatter(),
                new Referral(plain.referrer(), plain.referredOn(), replyDueOn),
                plain.consultationWanted(),
                Objects.requireNonNullElse(plain.disclosureWish(), DisclosureWish.UNSTATED),
                plain.partnerUnits(),
                plain.submitters().stream().map(Registration::signature).toList(),
                plain.requests(),
                registeredBy,
                registeredAt);
    }

    private static Signature signature(NewSubmitter plain) {
        return new Signature(
                plain.lead(),
                plain.name(),
                Objects.requireNonNullElse(plain.kind(), SubmitterKind.PERSON),
                plain.delegation(),
                plain.phone(),
                plain.personId());
    }
}
