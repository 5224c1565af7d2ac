package io.yinuo.web.assignment;

import io.yinuo.assignment.UnitOpinion;
import io.yinuo.suggestion.UnitChannel;
import io.yinuo.web.paper.SentFile;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of one outside unit: its letter, its opinion, reminders, waiver, different views. */
public class OutsideUnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UnitChannel channel = UnitChannel.DOCUMENT_EXCHANGE;
    private LocalDate sentOn;
    private String receiver;
    private String letterNumber;
    private LocalDate answeredOn;
    private String signer;
    private String text;
    private transient Part file;
    private LocalDate urgedOn;
    private String spokenWith;
    private String note;
    private String reason;
    private String disagreement;
    private String broughtTo;
    private LocalDate broughtOn;
    private String settlement;
    private LocalDate settledOn;

    OutsideUnitForm(LocalDate today) {
        sentOn = today;
        answeredOn = today;
        urgedOn = today;
        broughtOn = today;
        settledOn = today;
    }

    UnitOpinion toOpinion() {
        return new UnitOpinion(signer, answeredOn, text, null, SentFile.of(file));
    }

    public UnitChannel getChannel() {
        return channel;
    }

    public void setChannel(UnitChannel channel) {
        this.channel = channel;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getUrgedOn() {
        return urgedOn;
    }

    public void setUrgedOn(LocalDate urgedOn) {
        this.urgedOn = urgedOn;
    }

    public String getSpokenWith() {
        return spokenWith;
    }

    public void setSpokenWith(String spokenWith) {
        this.spokenWith = spokenWith;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDisagreement() {
        return disagreement;
    }

    public void setDisagreement(String disagreement) {
        this.disagreement = disagreement;
    }

    public String getBroughtTo() {
        return broughtTo;
    }

    public void setBroughtTo(String broughtTo) {
        this.broughtTo = broughtTo;
    }

    public LocalDate getBroughtOn() {
        return broughtOn;
    }

    public void setBroughtOn(LocalDate broughtOn) {
        this.broughtOn = broughtOn;
    }

    public String getSettlement() {
        return settlement;
    }

    public void setSettlement(String settlement) {
        this.settlement = settlement;
    }

    public LocalDate getSettledOn() {
        return settledOn;
    }

    public void setSettledOn(LocalDate settledOn) {
        this.settledOn = settledOn;
    }
}
