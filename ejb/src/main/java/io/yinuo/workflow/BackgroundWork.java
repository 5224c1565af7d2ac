package io.yinuo.workflow;

/**
 * The engine's background work (后台作业), for who needs it done now and on the own thread.
 *
 * <p>Sample data uses it, because a case of the past must not wait for a thread that lives today.
 */
public interface BackgroundWork {

    /** Lets the engine's own threads rest; work that is due stays where it is. */
    void rest();

    /** Lets the engine's own threads go on. */
    void goOn();

    /** Does all work that is due, each piece in a transaction of its own. */
    void doDue();
}
