package io.yinuo.web.intake;

import io.yinuo.paper.PaperView;
import java.io.Serializable;
import java.util.UUID;

/** A file that was uploaded for the matter on the page and waits for its registration. */
public record HeldFile(UUID id, String name, String sha256) implements Serializable {

    static HeldFile of(PaperView paper) {
        return new HeldFile(paper.id(), paper.fileName(), paper.sha256());
    }
}
