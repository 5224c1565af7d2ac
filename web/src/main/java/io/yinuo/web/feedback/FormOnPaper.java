package io.yinuo.web.feedback;

import io.yinuo.feedback.Rating;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands on a form on paper, as it is typed in. */
public class FormOnPaper implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID submitterId;
    private Rating attitude;
    private Rating result;
    private String remark;
    private LocalDate signedOn;
    private transient Part file;

    public List<Rating> getRatings() {
        return Rating.words();
    }

    public UUID getSubmitterId() {
        return submitterId;
    }

    public void setSubmitterId(UUID submitterId) {
        this.submitterId = submitterId;
    }

    public Rating getAttitude() {
        return attitude;
    }

    public void setAttitude(Rating attitude) {
        this.attitude = attitude;
    }

    public Rating getResult() {
        return result;
    }

    public void setResult(Rating result) {
        this.result = result;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
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
