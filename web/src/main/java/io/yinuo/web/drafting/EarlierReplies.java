package io.yinuo.web.drafting;

import io.yinuo.commitment.Commitments;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a second reply (再次答复) follows: whoever writes, reviews or signs it must know why it is asked for. */
@Named
@RequestScoped
public class EarlierReplies {

    @Inject
    Drafting drafting;

    @Inject
    Feedback feedback;

    @Inject
    Commitments commitments;

    /** The replies to the same suggestion that are older than this one, the latest first. */
    public List<EarlierReply> before(ReplyView reply) {
        if (reply.ordinal() == 1) {
            return List.of();
        }
        var ratings = feedback.ofSuggestion(reply.suggestionId());
        return drafting.repliesOf(reply.suggestionId()).stream()
                .filter(each -> each.ordinal() < reply.ordinal())
                .sorted((one, other) -> other.ordinal() - one.ordinal())
                .map(each -> new EarlierReply(
                        each,
                        ratings.stream().filter(rating -> rating.replyId().equals(each.id())).toList(),
                        commitments.ofReply(each.id())))
                .toList();
    }
}
