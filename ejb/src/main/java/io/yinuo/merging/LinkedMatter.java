package io.yinuo.merging;

import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionStatus;
import java.util.UUID;

/** A matter to which another one leads (关联件). */
public record LinkedMatter(UUID id, String numberText, String title, SuggestionStatus status) {

    /** As it is spoken of: 第198号. */
    public String numberLabel() {
        return new SuggestionNumber(numberText).label();
    }
}
