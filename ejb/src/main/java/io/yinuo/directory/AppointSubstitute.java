package io.yinuo.directory;

import io.yinuo.shared.StepKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Names who stands in for somebody (设置代办), or who may sign in the place of a leader (授权签发).
 *
 * @param absentId whose steps they are; the caller's own, or for an administrator anybody's of the bureau
 * @param lastDay the last day on which it counts
 * @param steps empty for every kind but the signature; the signature stands alone
 * @param ground required for an authorisation to sign, such as the number of the paper
 */
public record AppointSubstitute(
        UUID absentId, UUID substituteId, LocalDate firstDay, LocalDate lastDay, Set<StepKind> steps, String ground) {

    public AppointSubstitute {
        steps = steps == null ? Set.of() : Set.copyOf(steps);
    }
}
