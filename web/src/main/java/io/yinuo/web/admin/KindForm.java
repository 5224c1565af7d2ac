package io.yinuo.web.admin;

import io.yinuo.directory.KindSettings;
import java.io.Serializable;

/** What is settled for one kind of matter, as typed. */
public class KindForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String documentPrefix;
    private String referrer;
    private String copies;
    private int replyMonths;

    KindForm(KindSettings settings) {
        documentPrefix = settings.documentPrefix();
        referrer = settings.referrer();
        copies = settings.copies();
        replyMonths = settings.replyMonths();
    }

    KindSettings toSettings() {
        return new KindSettings(documentPrefix, referrer, copies, replyMonths);
    }

    public String getDocumentPrefix() {
        return documentPrefix;
    }

    public void setDocumentPrefix(String documentPrefix) {
        this.documentPrefix = documentPrefix;
    }

    public String getReferrer() {
        return referrer;
    }

    public void setReferrer(String referrer) {
        this.referrer = referrer;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }

    public int getReplyMonths() {
        return replyMonths;
    }

    public void setReplyMonths(int replyMonths) {
        this.replyMonths = replyMonths;
    }
}
