package io.yinuo.drafting;

import io.yinuo.letter.LetterRule;
import io.yinuo.shared.InvalidInput;
import java.util.UUID;

/** Says why a letter stays as it is in spite of a rule (说明提醒). */
public record AnswerFinding(UUID replyId, LetterRule rule, String answer) {

    private static final int MOST = 500;

    void check() {
        new InvalidInput.Check().present(rule, "rule").text(answer, "answer", MOST).done();
    }
}
