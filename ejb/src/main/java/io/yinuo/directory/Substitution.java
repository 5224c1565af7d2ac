package io.yinuo.directory;

import io.yinuo.shared.StepKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands in for whom, when and in what (代办与授权).
 *
 * @param steps the kinds of steps; the signature alone where it is an authorisation to sign (授权签发)
 * @param ground on what the authorisation rests, or null
 * @param arrangedBy name of who entered it
 * @param endedOn the day on which it was ended early, or null
 */
public record Substitution(
        UUID id,
        UUID absentId,
        String absent,
        UUID substituteId,
        String substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<StepKind> steps,
        String ground,
        String arrangedBy,
        LocalDate endedOn,
        int version) {

    public Substitution {
        steps = Set.copyOf(steps);
    }

    /** Whether it lets its substitute sign (授权签发). */
    public boolean isAuthority() {
        return steps.contains(StepKind.SIGNATURE);
    }
}
