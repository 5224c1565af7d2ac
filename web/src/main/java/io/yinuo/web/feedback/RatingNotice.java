package io.yinuo.web.feedback;

import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.IssuedLink;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;

/** The paper that goes to a submitter with the reply: where to read and rate it (评价告知单). */
public record RatingNotice(SuggestionView suggestion, ReplyView reply, IssuedLink link, String address) {

    public QrPicture picture() {
        return QrPicture.of(address);
    }

    /** Which form of address fits: of a person, of deputies who signed as a group, or of a body. */
    public SubmitterKind addressed() {
        return suggestion.submitters().stream()
                .filter(submitter -> submitter.id().equals(link.submitterId()))
                .map(SubmitterView::kind)
                .findFirst()
                .orElse(SubmitterKind.PERSON);
    }
}
