package io.yinuo.web.caseform;

import io.yinuo.document.Cell;
import io.yinuo.document.DocumentFormat;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.IssuedLink;
import io.yinuo.feedback.RatingLinks;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.feedback.QrImage;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One paper made from a case: looked through, filled up, taken away as a file, filed with the case (生成材料). */
@Named
@ViewScoped
public class CaseFormView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double QR_SIDE = 30;

    @Inject
    CaseForms forms;

    @Inject
    Papers papers;

    @Inject
    RatingLinks links;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private UUID id;
    private FormKind kind;
    private UUID about;
    private Map<String, String> texts;

    public void load() {
        if (id == null || kind == null || about == null) {
            throw CaseMaterial.nothing();
        }
        if (texts == null) {
            texts = new LinkedHashMap<>();
            forms.fill(id, kind, about).fields().forEach(field -> texts.put(field.key(), field.text()));
        }
    }

    /** As the case fills it, with what the reader typed. */
    public FilledForm getForm() {
        load();
        return forms.fill(id, kind, about).with(texts);
    }

    @TellsRefusals
    public void download(DocumentFormat format) {
        var form = getForm();
        Download.send(forms.fileName(id, form, format), format.mediaType(), forms.print(id, form, format));
    }

    /** Puts the paper as it is now with the case. */
    @TellsRefusals
    public String keep() {
        var form = getForm();
        var name = forms.fileName(id, form, DocumentFormat.PDF);
        papers.add(new AddPaper(
                id, PaperKind.CASE_FORM, new UploadedFile(name, forms.print(id, form, DocumentFormat.PDF))));
        notices.done("caseForm.kept", name);
        return "/suggestion?faces-redirect=true&id=" + id;
    }

    /** Whether a link can go with the form: the secretary issues it, on a delivered letter that waits for this rating. */
    public boolean isMayLink() {
        return kind == FormKind.RATING_FORM
                && shell.actor().holds(Roles.SECRETARY, forms.material(id).matter().bureauId())
                && forms.material(id).lastNumbered().filter(this::waitsForRating).isPresent();
    }

    private boolean waitsForRating(ReplyView letter) {
        return links.ofCase(id).stream()
                .anyMatch(line -> line.replyId().equals(letter.id()) && line.submitterId().equals(about) && !line.rated());
    }

    /**
     * Issues a link, and sends the form with it; the file alone holds it, so that nobody of the case can rate with it.
     *
     * <p>The form is made once before: a link ends those issued earlier, and must not when no file comes of it.
     */
    @TellsRefusals
    public void linked() {
        var letter = forms.material(id).lastNumbered().orElseThrow(CaseMaterial::nothing);
        var form = getForm();
        forms.print(id, form, DocumentFormat.PDF);
        var link = wayToRate(links.issue(id, letter.id(), about));
        Download.send(
                forms.fileName(id, form, DocumentFormat.PDF), DocumentFormat.PDF.mediaType(),
                forms.print(id, form, link, DocumentFormat.PDF));
    }

    private List<Cell> wayToRate(IssuedLink issued) {
        var here = request.getRequestURL();
        var address = here.substring(0, here.length() - request.getServletPath().length()) + "/visit.xhtml?t=" + issued.token();
        var chinese = Texts.in(Texts.CHINESE);
        var way = chinese.get("caseForm.link.way", issued.code(), LetterPhrases.day(issued.expiresOn()));
        return List.of(
                Cell.label(chinese.get("caseForm.link")),
                Cell.of(new Cell.Image(QrImage.png(address), QR_SIDE, address)),
                Cell.value(way).over(2));
    }

    public SuggestionView getMatter() {
        return forms.material(id).matter();
    }

    public DocumentFormat[] getFormats() {
        return DocumentFormat.values();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public FormKind getKind() {
        return kind;
    }

    public void setKind(FormKind kind) {
        this.kind = kind;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }
}
