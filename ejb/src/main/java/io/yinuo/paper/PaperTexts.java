package io.yinuo.paper;

import io.yinuo.paper.internal.FileCheck;
import io.yinuo.paper.internal.PlainText;
import io.yinuo.paper.internal.ReaderProcess;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reads the words of files (文字提取): TXT, DOCX, PDF and OFD. */
@Stateless
public class PaperTexts {

    @Inject
    FileCheck check;

    @Inject
    ReaderProcess reader;

    /**
     * The words of a file that is not stored by this.
     *
     * @throws io.yinuo.shared.InvalidInput on {@code file}, as for {@link Papers#add}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PaperText read(UploadedFile file) {
        var checked = check.check(file);
        return switch (checked.format()) {
            case TXT -> PaperText.of(PlainText.read(checked.content()).orElse(""));
            case DOCX, PDF, OFD -> reader.read(checked);
            default -> PaperText.without(PaperText.State.NOT_SUPPORTED);
        };
    }
}
