package io.yinuo.drafting;

import io.yinuo.letter.LetterRule;
import io.yinuo.letter.Phase;
import java.util.UUID;

/**
 * What an office director would mark in a letter before it goes on (核稿意见).
 *
 * @param rule id in the checklist, such as K1 (domain §6.2)
 * @param phase from when on it must be in order
 * @param part the title or the recipient, or null when it is about neither
 * @param blockId the paragraph, or null when it is about the head, the foot, or something that is not there
 * @param start where the words begin in the text of the paragraph or part, counted as Java and JavaScript count
 * @param words the words themselves, or null
 * @param fix what to put in their place, where that is mechanical, or null
 */
public record LetterFinding(
        String rule,
        FindingSeverity severity,
        Phase phase,
        HeadPart part,
        UUID blockId,
        int start,
        String words,
        String message,
        String fix) {

    /** About a paragraph, or about nothing that has a place. */
    public LetterFinding(
            String rule, FindingSeverity severity, Phase phase, UUID blockId, int start, String words, String message, String fix) {
        this(rule, severity, phase, null, blockId, start, words, message, fix);
    }

    /** Whether the letter must not be signed with it. */
    public boolean holdsUp() {
        return severity == FindingSeverity.ERROR && phase.compareTo(Phase.SIGNATURE) <= 0;
    }

    /** Whether it stops just that step: the letter must not be numbered, or published, with it (rule C8). */
    public boolean stops(Phase step) {
        return severity == FindingSeverity.ERROR && phase == step;
    }

    /** Whether it can be mended at its place without thinking. */
    public boolean isFixable() {
        return (blockId != null || part != null) && fix != null;
    }

    /** Whether it is that the letter has no number: only the step that gives it one could be told so. */
    public boolean isOfNumber() {
        return rule.equals(LetterRule.H1.name());
    }

    /** Whether it is a warning of that rule, to which something must be said. */
    public boolean asksFor(LetterRule asked) {
        return severity == FindingSeverity.WARNING && rule.equals(asked.name());
    }

    /** The same where its rule weighs otherwise. */
    public LetterFinding weighing(FindingSeverity other) {
        return new LetterFinding(rule, other, phase, part, blockId, start, words, message, fix);
    }
}
