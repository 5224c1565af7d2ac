package io.yinuo.web.drafting;

import io.yinuo.commitment.Commitments;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    private final Map<UUID, List<EarlierReply>> found = new HashMap<>();

    /** The letters to the same suggestion that are older than this one, the latest first; read once for a page. */
    public List<EarlierReply> before(ReplyView reply) {
        return reply.ordinal() == 1 ? List.of() : found.computeIfAbsent(reply.id(), id -> read(reply));
    }

    private List<EarlierReply> read(ReplyView reply) {
        var ratings = feedback.ofSuggestion(reply.suggestionId());
        return drafting.repliesOf(reply.suggestionId()).stream()
                .filter(each -> each.ordinal() < reply.ordinal() && each.status() != ReplyStatus.DROPPED)
                .sorted((one, other) -> other.ordinal() - one.ordinal())
                .map(each -> new EarlierReply(
                        each,
                        ratings.stream().filter(rating -> rating.replyId().equals(each.id())).toList(),
                        commitments.ofReply(each.id())))
                .toList();
    }
}
