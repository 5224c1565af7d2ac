package io.yinuo.web.register;

import io.yinuo.register.CaseFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The search box of every page: a number that only one matter bears opens it, other numbers go to the ledger, words are searched. */
@Named
@RequestScoped
public class FindView {

    private static final Pattern NUMBER =
            Pattern.compile("第?\\s*[A-Za-z]{0,4}[0-9]{1,8}(-[0-9]{1,8})?\\s*号?(建议|提案)?");

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
        if (found.isEmpty() && !isNumber(text)) {
            return "/search?faces-redirect=true&q=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
        }
        return "/ledger?faces-redirect=true&text=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }

    /** Words that only hold a figure, such as 24个社区书房, are no number of a matter. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
