package io.yinuo.web.linking;

import io.yinuo.linking.LinkChoice;
import io.yinuo.linking.LinkFile;
import io.yinuo.linking.LinkLine;
import io.yinuo.linking.Links;
import io.yinuo.linking.TieThings;
import io.yinuo.measures.LinkKind;
import io.yinuo.web.measures.MeasureKeepers;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Something with all that is tied to it, where links are made, confirmed and rejected (关联). */
@Named
@ViewScoped
public class LinksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Links links;

    @Inject
    MeasureKeepers keepers;

    @Inject
    Notices notices;

    private LinkKind kind;
    private UUID id;
    private int page;
    private LinkKind otherKind;
    private String q;
    private boolean asked;
    private transient LinkFile file;
    private transient List<LinkChoice> choices;

    public void load() {
        getFile();
        otherKind = getKinds().get(0);
    }

    public LinkFile getFile() {
        if (file == null) {
            file = links.of(kind, id, page);
        }
        return file;
    }

    /** Looks for what a link may lead to. */
    @TellsRefusals
    public void find() {
        asked = false;
        choices = links.choices(otherKind, q);
        asked = true;
    }

    @TellsRefusals
    public String tie(LinkChoice choice) {
        links.tie(new TieThings(kind, id, choice.kind(), choice.id()));
        return done("links.tied");
    }

    @TellsRefusals
    public String confirm(LinkLine line) {
        links.confirm(line.linkId(), line.version());
        return done("links.confirmed");
    }

    @TellsRefusals
    public String reject(LinkLine line) {
        links.reject(line.linkId(), line.version());
        return done("links.rejected");
    }

    @TellsRefusals
    public String propose() {
        int proposed = links.propose(getFile().suggestionId());
        notices.done("links.proposed", proposed);
        return address();
    }

    private String done(String notice) {
        notices.done(notice);
        return address();
    }

    private String address() {
        return "/links?faces-redirect=true&kind=" + kind + "&id=" + id;
    }

    /** What the other end may be: of the measures database, and for what it holds a matter or a promise as well. */
    public List<LinkKind> getKinds() {
        var offered = kind.isOwn()
                ? Stream.of(LinkKind.SUGGESTION, LinkKind.COMMITMENT, LinkKind.MEASURE, LinkKind.INDICATOR, LinkKind.OBSERVATION, LinkKind.POLICY)
                : Stream.of(LinkKind.values()).filter(LinkKind::isOwn);
        return offered.toList();
    }

    /** What was found; nothing before somebody asks. */
    public List<LinkChoice> getChoices() {
        if (choices == null) {
            choices = asked ? links.choices(otherKind, q) : List.of();
        }
        return choices;
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isWriter() {
        return keepers.isWriter();
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public LinkKind getOtherKind() {
        return otherKind;
    }

    public void setOtherKind(LinkKind otherKind) {
        this.otherKind = otherKind;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
