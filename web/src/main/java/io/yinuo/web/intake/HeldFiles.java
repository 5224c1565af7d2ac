package io.yinuo.web.intake;

import io.yinuo.paper.PaperKind;
import io.yinuo.paper.PaperText;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files that were uploaded on the registration page (交办函), kept by the server until the matter is registered. */
@Dependent
public class HeldFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Papers papers;

    @Inject
    PaperTexts texts;

    private final List<HeldFile> files = new ArrayList<>();

    /** Keeps a file; one that is kept already stays one. */
    void keep(UploadedFile chosen) {
        var held = HeldFile.of(papers.hold(PaperKind.REFERRAL, chosen));
        if (files.stream().noneMatch(file -> file.sha256().equals(held.sha256()))) {
            files.add(held);
        }
    }

    PaperText wordsOf(UploadedFile chosen) {
        return texts.read(chosen);
    }

    void remove(HeldFile file) {
        files.remove(file);
    }

    List<UUID> ids() {
        return files.stream().map(HeldFile::id).toList();
    }

    public List<HeldFile> getList() {
        return files;
    }
}
