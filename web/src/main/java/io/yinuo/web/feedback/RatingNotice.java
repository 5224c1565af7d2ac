package io.yinuo.web.feedback;

import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.IssuedLink;
import io.yinuo.suggestion.SuggestionView;

/** The paper that goes to a submitter with the reply: where to read and rate it (评价告知单). */
public record RatingNotice(SuggestionView suggestion, ReplyView reply, IssuedLink link, String address) {

    public QrPicture picture() {
        return QrPicture.of(address);
    }
}
