package io.yinuo.drafting.internal;

import io.yinuo.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the frozen text of a signed reply under its number. */
@ApplicationScoped
public class Dispatches {

    @Inject
    Directory directory;

    public Dispatch of(Reply reply, String documentNumber, String sealNote) {
        var head = new Letterhead(
                directory.bureau(reply.bureauId()).name(),
                documentNumber,
                directory.person(reply.signature().signatoryId()).name());
        var text = CanonicalText.of(reply, head);
        return new Dispatch(
                documentNumber, head.organ(), head.signatory(), sealNote, text, CanonicalText.sha256(text));
    }
}
