package io.yinuo.web.register;

import io.yinuo.register.CaseFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The search box of every page: a number that only one matter bears opens it, all else goes to the ledger. */
@Named
@RequestScoped
public class FindView {

    @Inject
    CaseFiles caseFiles;

    private String text;

    public String find() {
        if (text == null || text.isBlank()) {
            return "/ledger?faces-redirect=true";
        }
        var found = caseFiles.byNumber(text.strip());
        if (found.size() == 1) {
            return "/suggestion?faces-redirect=true&id=" + found.get(0).id();
        }
        return "/ledger?faces-redirect=true&text=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
