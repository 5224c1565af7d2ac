package io.yinuo.audit.internal;

import io.yinuo.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The commands that run on this thread, the innermost first. */
@ApplicationScoped
public class Frames {

    private final ThreadLocal<Deque<Frame>> running = ThreadLocal.withInitial(ArrayDeque::new);

    /**
     * Opens a frame; what the system does within a person's command is done on behalf of that person, and what a clerk
     * types in on behalf of whoever decided it.
     */
    Frame open(String action, Actor actor) {
        var stack = running.get();
        var outer = stack.peek();
        String principal = outer == null || !actor.isSystem() ? null : nameOf(outer);
        var typist = actor.typist();
        var frame = typist == null
                ? new Frame(action, actor, principal)
                : new Frame(action, new Actor(typist.personId(), typist.name(), null, List.of()), actor.name());
        stack.push(frame);
        return frame;
    }

    /** Whether no command runs on this thread. */
    boolean isIdle() {
        return running.get().isEmpty();
    }

    public Frame top() {
        var top = running.get().peek();
        if (top == null) {
            throw new IllegalStateException("a note needs a method that is @Trailed");
        }
        return top;
    }

    /** Closes the innermost frame and gives the one around it, or null. */
    Frame close() {
        var stack = running.get();
        stack.pop();
        if (stack.isEmpty()) {
            running.remove();
            return null;
        }
        return stack.peek();
    }

    private static String nameOf(Frame outer) {
        return outer.actor().isSystem() ? outer.onBehalfOf() : outer.actor().name();
    }
}
