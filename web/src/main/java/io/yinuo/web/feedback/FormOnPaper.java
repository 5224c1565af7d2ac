package io.yinuo.web.feedback;

import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.UUID;

/** What stands on a form on paper, as it is typed in. */
public class FormOnPaper extends GivenRating {

    private static final long serialVersionUID = 1L;

    private UUID submitterId;
    private LocalDate signedOn;
    private transient Part file;

    public UUID getSubmitterId() {
        return submitterId;
    }

    public void setSubmitterId(UUID submitterId) {
        this.submitterId = submitterId;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
