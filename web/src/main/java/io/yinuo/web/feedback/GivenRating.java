package io.yinuo.web.feedback;

import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A rating as it is chosen on a page: by the deputy, for somebody who does not log in, or from a form on paper. */
public class GivenRating implements Serializable {

    private static final long serialVersionUID = 1L;

    private Rating attitude;
    private Rating result;
    private String remark;

    /** The command that gives it to a reply in the name of a submitter. */
    RateReply of(UUID suggestionId, UUID replyId, UUID submitterId) {
        return new RateReply(suggestionId, replyId, submitterId, attitude, result, remark);
    }

    public List<Rating> getRatings() {
        return Rating.words();
    }

    public Rating getAttitude() {
        return attitude;
    }

    public void setAttitude(Rating attitude) {
        this.attitude = attitude;
    }

    public Rating getResult() {
        return result;
    }

    public void setResult(Rating result) {
        this.result = result;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
