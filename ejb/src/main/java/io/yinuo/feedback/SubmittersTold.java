package io.yinuo.feedback;

import io.yinuo.audit.Change;
import java.util.List;

/**
 * Who was told, by name (已告知).
 *
 * @param toCall whom the office is to call
 */
public record SubmittersTold(List<String> told, List<String> toCall) {

    /** For the trail of the case. */
    public Change[] changes() {
        return new Change[] {Change.set("told", told), Change.set("toCall", toCall)};
    }
}
