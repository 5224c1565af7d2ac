package io.yinuo.web.offline;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.RequestView;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One request and what a letter from outside answers to it, as typed. */
public class OfflineAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID requestId;
    private final String request;
    private AnswerState state;
    private String summary;
    private Integer paragraph;

    OfflineAnswer(RequestView request, Optional<RequestAnswer> stored) {
        requestId = request.id();
        this.request = request.text();
        state = stored.map(RequestAnswer::state).orElse(null);
        summary = stored.map(RequestAnswer::summary).orElse(null);
    }

    /** The answer in that text; the paragraph stays where none is named. */
    RequestAnswer in(List<Block> text, List<RequestAnswer> stored) {
        if (paragraph != null && (paragraph < 1 || paragraph > text.size())) {
            throw new InvalidInput("paragraph", "NO_SUCH_PARAGRAPH", text.size());
        }
        var before = stored.stream().filter(answer -> answer.requestId().equals(requestId)).findFirst();
        var block = paragraph == null
                ? before.map(RequestAnswer::blockId).orElse(null)
                : text.get(paragraph - 1).id();
        return new RequestAnswer(requestId, state, summary == null ? "" : summary.strip(), block);
    }

    public String getRequest() {
        return request;
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

    public Integer getParagraph() {
        return paragraph;
    }

    public void setParagraph(Integer paragraph) {
        this.paragraph = paragraph;
    }
}
