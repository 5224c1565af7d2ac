package io.yinuo.web.importing;

import io.yinuo.importing.ImportLineView;
import io.yinuo.importing.Imports;
import io.yinuo.importing.MendLine;
import io.yinuo.shared.NotFound;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Says what an old letter is where the reading does not (补正). */
@Named
@ViewScoped
public class ImportMendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Imports imports;

    @Inject
    Shell shell;

    private UUID id;
    private UUID importId;
    private String fileName;
    private int version;
    private MatterKind kind;
    private String sessionLabel;
    private boolean betweenSessions;
    private String numberText;
    private String title;
    private String deputies;
    private String documentNumber;
    private LocalDate signedOn;

    public void load() {
        shell.require(Destination.IMPORTS);
        if (id == null) {
            throw new NotFound("IMPORT_UNKNOWN");
        }
        importId = imports.ofLine(id).id();
        show(imports.line(id));
    }

    private void show(ImportLineView line) {
        fileName = line.fileName();
        version = line.version();
        kind = line.kind();
        sessionLabel = line.sessionLabel();
        betweenSessions = line.betweenSessions();
        numberText = line.numberText();
        title = line.title();
        deputies = String.join("、", line.deputies());
        documentNumber = line.documentNumber();
        signedOn = line.signedOn();
    }

    @TellsRefusals
    public String mend() {
        var names = deputies == null || deputies.isBlank() ? List.<String>of() : List.of(deputies.split("[、，,;；]"));
        imports.mend(new MendLine(
                id, version, kind, sessionLabel, betweenSessions, numberText, title, names, documentNumber, signedOn));
        return ImportBatchView.address(importId);
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getImportId() {
        return importId;
    }

    public String getFileName() {
        return fileName;
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public String getSessionLabel() {
        return sessionLabel;
    }

    public void setSessionLabel(String sessionLabel) {
        this.sessionLabel = sessionLabel;
    }

    public boolean isBetweenSessions() {
        return betweenSessions;
    }

    public void setBetweenSessions(boolean betweenSessions) {
        this.betweenSessions = betweenSessions;
    }

    public String getNumberText() {
        return numberText;
    }

    public void setNumberText(String numberText) {
        this.numberText = numberText;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDeputies() {
        return deputies;
    }

    public void setDeputies(String deputies) {
        this.deputies = deputies;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
