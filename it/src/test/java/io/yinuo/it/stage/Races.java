package io.yinuo.it.stage;

import io.yinuo.shared.LostRace;
import io.yinuo.shared.StateConflict;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** How commands ended that were given at once. */
public final class Races {

    /** Of a command that was not refused. */
    public static final String DONE = "none";

    private Races() {}

    /** The code of the refusal, be it of a lost race; what failed in any other way, in its own words. */
    public static String refusalOf(Future<?> command) {
        try {
            command.get();
            return DONE;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StateConflict refused) {
                return refused.code();
            }
            return LostRace.in(failed).map(StateConflict::code).orElse(failed.getCause().toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
