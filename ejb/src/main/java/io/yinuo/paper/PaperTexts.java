package io.yinuo.paper;

import io.yinuo.paper.internal.FileCheck;
import io.yinuo.paper.internal.PlainText;
import io.yinuo.paper.internal.ReaderProcess;
import io.yinuo.paper.internal.TableText;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reads the words of files (文字提取): TXT, DOCX, PDF and OFD, and the cells of XLSX. */
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
        Roles.SUPERVISOR, Roles.ADMIN, Roles.ENGINE
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

    /**
     * The cells of a table (XLSX) that is not stored by this.
     *
     * @throws io.yinuo.shared.InvalidInput on {@code file}, as for {@link Papers#add}; {@code TABLE_WANTED} for any other
     *     format, {@code TABLE_UNREADABLE}, {@code TABLE_TOO_LONG}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.LIAISON})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PaperTable table(UploadedFile file) {
        return tableIn(file);
    }

    /**
     * The cells of a ledger of old letters, as {@link #table}.
     *
     * @throws io.yinuo.shared.InvalidInput as {@link #table} does
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PaperTable oldLedger(UploadedFile file) {
        return tableIn(file);
    }

    /**
     * The cells of a table of reports on promises, as {@link #table}.
     *
     * @throws io.yinuo.shared.InvalidInput as {@link #table} does
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PaperTable reports(UploadedFile file) {
        return tableIn(file);
    }

    private PaperTable tableIn(UploadedFile file) {
        var checked = check.check(file);
        new InvalidInput.Check().that(checked.format() == FileFormat.XLSX, "file", "TABLE_WANTED").done();
        var text = reader.read(checked);
        new InvalidInput.Check().that(text.state() == PaperText.State.READ, "file", "TABLE_UNREADABLE").done();
        return TableText.read(text.words())
                .map(PaperTable::new)
                .orElseThrow(() -> new InvalidInput("file", "TABLE_TOO_LONG"));
    }
}
