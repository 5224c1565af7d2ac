package io.yinuo.register.internal;

import io.yinuo.register.Light;
import io.yinuo.suggestion.SuggestionView;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The light of the reply that one matter owes. */
public final class ReplyLight {

    private ReplyLight() {}

    /** @return null once the reply is delivered */
    public static Light of(SuggestionView suggestion, EntityManager entities, LocalDate today) {
        if (suggestion.status().isAnswered()) {
            return null;
        }
        var strictOn = entities.createQuery(
                        "select min(d.strictOn) from Deadline d where d.suggestionId = :case and d.dueOn = :due", LocalDate.class)
                .setParameter("case", suggestion.id())
                .setParameter("due", suggestion.replyDueOn())
                .getSingleResult();
        return Light.of(suggestion.replyDueOn(), strictOn, today);
    }
}
