package io.yinuo.web.publication;

import io.yinuo.publication.PublicCopy;
import io.yinuo.publication.Publications;
import io.yinuo.web.drafting.SheetText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What the bureau has published: the list, and one of them as the public reads it (已公开答复). */
@Named
@RequestScoped
public class PublishedView {

    private static final int MOST = 200;

    @Inject
    Publications publications;

    private UUID id;
    private PublicCopy copy;
    private SheetText paragraphs;
    private List<PublicCopy> copies;

    public void load() {
        if (id == null) {
            copies = publications.published(MOST);
        } else {
            copy = publications.copy(id);
        }
    }

    public PublicCopy getCopy() {
        return copy;
    }

    public SheetText getParagraphs() {
        if (paragraphs == null) {
            paragraphs = SheetText.of(copy.blocks());
        }
        return paragraphs;
    }

    public List<PublicCopy> getCopies() {
        return copies;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
