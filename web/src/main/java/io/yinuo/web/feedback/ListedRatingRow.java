package io.yinuo.web.feedback;

import io.yinuo.feedback.AcceptRating;
import io.yinuo.feedback.RatingList;
import java.io.Serializable;

/** A row of a list of ratings on the page: what was read, whether it is to be accepted, and what became of it. */
public class ListedRatingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RatingList.Row row;
    private boolean chosen;
    private RatingAcceptance.Outcome outcome;

    ListedRatingRow(RatingList.Row row) {
        this.row = row;
        this.chosen = row.isReady();
    }

    void cameOut(RatingAcceptance.Outcome what) {
        outcome = what;
    }

    AcceptRating command(String listName) {
        var match = row.match();
        return new AcceptRating(
                match.suggestionId(), match.replyId(), match.submitterId(), row.attitude(), row.result(), row.remark(),
                listName, row.line());
    }

    public RatingList.Row getRow() {
        return row;
    }

    /** Whether it waits to be accepted. */
    public boolean isPending() {
        return chosen && outcome == null && row.isReady();
    }

    public boolean isAccepted() {
        return outcome != null && outcome.code() == null;
    }

    public String getRefusal() {
        return outcome == null ? null : outcome.detail();
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
