package io.yinuo.paper;

import io.yinuo.directory.Callers;
import io.yinuo.paper.internal.PaperRows;
import io.yinuo.paper.internal.PaperShelf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Scans that a step brings along and shows itself (凭证扫描件), always inside its own transaction.
 *
 * <p>The step has asked who acts: it may let people in who do not work on the case, such as the liaison with a rating form.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Scans {

    @Inject
    Callers callers;

    @Inject
    PaperRows rows;

    @Inject
    PaperShelf shelf;

    /**
     * Puts a scan with the matter.
     *
     * @return its id
     * @throws io.yinuo.shared.InvalidInput on {@code file}, as for {@link Papers#add}
     * @throws io.yinuo.shared.StateConflict {@code PAPER_TWICE}
     */
    @PermitAll
    public UUID keep(UUID suggestionId, UUID bureauId, PaperKind kind, UploadedFile file) {
        return shelf.put(suggestionId, bureauId, kind, file, callers.current()).id();
    }

    /**
     * Puts the right scan in the place of the wrong one (rule PA8).
     *
     * @throws io.yinuo.shared.StateConflict {@code PAPER_TWICE} when both are the same
     */
    @PermitAll
    public void exchange(UUID suggestionId, UUID wrongId, String reason, UploadedFile file) {
        shelf.exchange(rows.ofMatter(suggestionId, wrongId), reason, file, callers.current());
    }

    /** The scan with its content; {@code PAPER_WITHDRAWN} when it was taken back. */
    @PermitAll
    public PaperFile file(UUID suggestionId, UUID paperId) {
        var paper = rows.ofMatter(suggestionId, paperId);
        paper.requireOffered();
        return new PaperFile(paper.fileName(), paper.format(), paper.sha256(), rows.content(paperId));
    }
}
