package io.yinuo.web.publication;

import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyView;
import io.yinuo.publication.PublicText;
import io.yinuo.publication.Publications;
import io.yinuo.publication.PublishReply;
import io.yinuo.publication.WithholdReply;
import io.yinuo.publication.WithholdingGround;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.drafting.SheetText;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Publishes a delivered reply without what belongs to persons, or says why not (公开办理). */
@Named
@ViewScoped
public class PublishView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Publications publications;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private UUID reply;
    private int version;
    private String url;
    private LocalDate publishedOn;
    private String alsoMasked;
    private boolean confirmed;
    private WithholdingGround ground;
    private String note;
    private transient ReplyView letter;
    private transient PublicText text;
    private transient SheetText paragraphs;

    public void load() {
        version = getLetter().version();
        publishedOn = clock.today();
    }

    /** Shows the copy with the words that were named taken out as well, and names those that stand nowhere. */
    @TellsRefusals
    public void maskMore() {
        text = null;
        paragraphs = null;
        confirmed = false;
        getText().requireFound();
    }

    @TellsRefusals
    public String publish() {
        var shown = getLetter();
        publications.publish(new PublishReply(reply, version, url, publishedOn, extraWords(), confirmed));
        notices.done("publish.done", shown.documentNumber());
        return casePage(shown);
    }

    @TellsRefusals
    public String withhold() {
        var shown = getLetter();
        publications.withhold(new WithholdReply(reply, version, ground, note));
        notices.done("publish.withheld", shown.documentNumber());
        return casePage(shown);
    }

    private static String casePage(ReplyView shown) {
        return "/suggestion?faces-redirect=true&id=" + shown.suggestionId();
    }

    private List<String> extraWords() {
        return alsoMasked == null ? List.of() : alsoMasked.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether the signed letter says that the public may read it. */
    public boolean isForThePublic() {
        return getLetter().disclosure() == Disclosure.PUBLIC;
    }

    public ReplyView getLetter() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        if (letter == null) {
            letter = publications.open(reply);
        }
        return letter;
    }

    public PublicText getText() {
        if (text == null) {
            text = publications.preview(reply, extraWords());
        }
        return text;
    }

    public SheetText getParagraphs() {
        if (paragraphs == null) {
            paragraphs = SheetText.of(getText().blocks());
        }
        return paragraphs;
    }

    public WithholdingGround[] getGrounds() {
        return WithholdingGround.values();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getAlsoMasked() {
        return alsoMasked;
    }

    public void setAlsoMasked(String alsoMasked) {
        this.alsoMasked = alsoMasked;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public WithholdingGround getGround() {
        return ground;
    }

    public void setGround(WithholdingGround ground) {
        this.ground = ground;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
