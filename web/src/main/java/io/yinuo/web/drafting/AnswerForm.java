package io.yinuo.web.drafting;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.suggestion.RequestView;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One request and what the draft answers to it, as typed. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID requestId;
    private final String request;
    private AnswerState state;
    private String summary;
    private UUID blockId;

    AnswerForm(RequestView request, RequestAnswer answer) {
        this.requestId = request.id();
        this.request = request.text();
        if (answer != null) {
            state = answer.state();
            summary = answer.summary();
            blockId = answer.blockId();
        }
    }

    /** Nothing while nothing is said of the request: neither how, nor in which words, nor where. */
    RequestAnswer toAnswer() {
        var said = summary == null ? "" : summary;
        return state == null && blockId == null && said.isBlank() ? null : new RequestAnswer(requestId, state, said, blockId);
    }

    public UUID getRequestId() {
        return requestId;
    }

    public String getRequest() {
        return request;
    }

    public boolean isAnswered() {
        return state != null;
    }

    /** Whether nothing of it is missing beside this text. */
    boolean isWhole(List<Block> text) {
        var answer = toAnswer();
        return answer != null && answer.missing(text).isEmpty();
    }

    public AnswerState getState() {
        return state;
    }

    public void setState(AnswerState state) {
        this.state = state;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public UUID getBlockId() {
        return blockId;
    }

    public void setBlockId(UUID blockId) {
        this.blockId = blockId;
    }
}
