package io.yinuo.web.drafting;

import io.yinuo.commitment.CommitmentView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.RatingView;
import java.util.List;

/** A reply that was delivered before the one in hand, what was said of it, and what it promised. */
public record EarlierReply(ReplyView reply, List<RatingView> ratings, List<CommitmentView> promises) {}
