package io.yinuo.linking.internal;

import io.yinuo.measures.LinkBook;
import io.yinuo.suggestion.MatterForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Unties what was tied to a matter whose import is undone. */
@ApplicationScoped
public class Forgetting {

    @Inject
    LinkBook book;

    void forgotten(@Observes MatterForgotten gone) {
        book.forget(gone.suggestionId());
    }
}
