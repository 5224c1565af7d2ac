package io.yinuo.commitment;

import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A promise in a list, with the matter to which it was made (承诺台账行).
 *
 * @param referredOn when the matter was referred
 * @param themes codes of the themes that its words touch, or else the title of the matter (rule PR15)
 * @param remarks how many remarks of deputies wait for an answer
 */
public record CommitmentLine(
        CommitmentView commitment,
        String numberText,
        String title,
        MatterKind kind,
        String sessionLabel,
        LocalDate referredOn,
        List<String> themes,
        long remarks) {}
