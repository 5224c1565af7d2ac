package io.yinuo.letter;

import java.util.List;

/**
 * What is said in an attachment of a letter (附件); places count code points of its words.
 *
 * @param findings what a reviewer would mark in its words; it has neither head nor foot, and may be a mere list
 */
public record AppendedReading(List<LetterReading.Commitment> commitments, List<LetterReading.Finding> findings) {

    public AppendedReading {
        commitments = List.copyOf(commitments);
        findings = List.copyOf(findings);
    }
}
