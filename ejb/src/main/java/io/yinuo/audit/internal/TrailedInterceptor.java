package io.yinuo.audit.internal;

import io.yinuo.audit.ActorSource;
import io.yinuo.audit.Trailed;
import io.yinuo.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Appends to the trail in the command's own transaction; announces a refusal, which is written after the rollback. */
@Trailed("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class TrailedInterceptor {

    @Inject
    Frames frames;

    @Inject
    ActorSource actors;

    @Inject
    ChainWriter writer;

    @Inject
    Event<RefusedCommand> refusals;

    @AroundInvoke
    Object trail(InvocationContext invocation) throws Exception {
        String action = invocation.getMethod().getAnnotation(Trailed.class).value();
        Frame frame = frames.open(action, actors.current());
        Refusal refusal = null;
        try {
            Object result = invocation.proceed();
            append(frame);
            return result;
        } catch (Refusal refused) {
            refusal = refused;
            throw refused;
        } finally {
            Frame outer = frames.close();
            if (refusal != null) {
                refused(frame, outer, refusal);
            }
        }
    }

    private void append(Frame frame) {
        if (frame.notes().isEmpty()) {
            throw new IllegalStateException(frame.action() + " left no note for the trail");
        }
        frame.notes().forEach(note -> writer.append(frame, note));
    }

    private void refused(Frame frame, Frame outer, Refusal refusal) {
        if (outer != null) {
            outer.adoptSubject(frame);
        } else if (frame.subject() != null) {
            refusals.fire(new RefusedCommand(frame, refusal.code()));
        }
    }
}
