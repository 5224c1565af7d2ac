package io.yinuo.drafting.internal;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.RequestAnswer;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;

/** The answer to one request. */
@Embeddable
record AnswerRow(
        UUID requestId,
        @Enumerated(EnumType.STRING) AnswerState state,
        String summary,
        UUID blockId) {

    static List<AnswerRow> of(List<RequestAnswer> answers) {
        return answers.stream().map(AnswerRow::of).toList();
    }

    private static AnswerRow of(RequestAnswer answer) {
        var summary = answer.summary() == null ? "" : answer.summary().strip();
        return new AnswerRow(answer.requestId(), answer.state(), summary, answer.blockId());
    }

    RequestAnswer answer() {
        return new RequestAnswer(requestId, state, summary, blockId);
    }
}
