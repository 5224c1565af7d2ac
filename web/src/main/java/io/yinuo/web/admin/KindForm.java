package io.yinuo.web.admin;

import io.yinuo.directory.KindSettings;
import java.io.Serializable;

/** What is settled for one kind of matter, as typed. */
public class KindForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String documentPrefix;
    private String referrer;
    private String copies;

    KindForm(KindSettings settings) {
        documentPrefix = settings.documentPrefix();
        referrer = settings.referrer();
        copies = settings.copies();
    }

    KindSettings toSettings() {
        return new KindSettings(documentPrefix, referrer, copies);
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
}
