package io.yinuo.web.drafting;

import io.yinuo.drafting.LetterChecks;
import io.yinuo.drafting.LetterFinding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be marked in a letter (信函检查), beside the letter on whatever page shows it. */
@Named
@RequestScoped
public class FindingsView {

    @Inject
    LetterChecks checks;

    private final Map<UUID, List<LetterFinding>> found = new HashMap<>();

    /** The findings on the text as it is stored, the gravest first. */
    public List<LetterFinding> of(UUID replyId) {
        return found.computeIfAbsent(replyId, checks::findings);
    }

    public long holdingUp(UUID replyId) {
        return of(replyId).stream().filter(LetterFinding::holdsUp).count();
    }

    /** After the text has changed. */
    void forget(UUID replyId) {
        found.remove(replyId);
    }
}
