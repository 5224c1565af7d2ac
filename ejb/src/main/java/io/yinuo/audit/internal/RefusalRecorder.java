package io.yinuo.audit.internal;

import io.yinuo.audit.Change;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** Writes the refused entry in a transaction of its own, after the command's has been rolled back. */
@Stateless
public class RefusalRecorder {

    @Inject
    ChainWriter writer;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(@Observes(during = TransactionPhase.AFTER_FAILURE) TrailedCommand command) {
        var frame = command.frame();
        var subject = frame.subject();
        if (frame.refusal() != null && subject != null) {
            var change = List.of(Change.set("refusal", frame.refusal()));
            writer.appendRefused(frame, new Frame.Note(subject.chainId(), subject.subjectId(), change));
        }
    }
}
