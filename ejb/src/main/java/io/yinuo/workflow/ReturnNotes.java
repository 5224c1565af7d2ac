package io.yinuo.workflow;

import java.util.Optional;
import java.util.UUID;

/** Tells why a human step has come back (退回意见); answered by the feature in which somebody returned it. */
public interface ReturnNotes {

    /** The words of whoever returned it; empty when the step is new. */
    Optional<String> noteOn(String element, UUID subjectId);
}
