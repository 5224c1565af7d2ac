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

/**
 * Appends to the trail in the command's own transaction; announces the command, so that a refusal is written after the
 * rollback.
 *
 * <p>It is announced before it runs: once an inner call has been refused, the transaction takes no listener any more, and
 * an entry that is written before the rollback would wait for the chain that this very transaction holds.
 */
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
    Event<TrailedCommand> commands;

    @AroundInvoke
    Object trail(InvocationContext invocation) throws Exception {
        var trailed = invocation.getMethod().getAnnotation(Trailed.class);
        boolean outermost = frames.isIdle();
        Frame frame = frames.open(trailed.value(), actors.current());
        try {
            if (outermost) {
                commands.fire(new TrailedCommand(frame));
            }
            Object result = invocation.proceed();
            append(frame, trailed.onlyRefusals() || trailed.perhapsNothing());
            return result;
        } catch (Refusal refused) {
            frame.refuse(refused);
            throw refused;
        } finally {
            Frame outer = frames.close();
            if (outer != null && frame.refusal() != null) {
                outer.adoptSubject(frame);
            }
        }
    }

    private void append(Frame frame, boolean mayBeEmpty) {
        if (frame.notes().isEmpty() && !mayBeEmpty) {
            throw new IllegalStateException(frame.action() + " left no note for the trail");
        }
        writer.append(frame);
    }
}
