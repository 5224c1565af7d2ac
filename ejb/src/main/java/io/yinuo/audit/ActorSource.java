package io.yinuo.audit;

import io.yinuo.shared.Actor;

/** Tells the trail who acts now; the directory knows. */
public interface ActorSource {

    /** The acting person, or the system with its cause; never null. */
    Actor current();
}
