package io.yinuo.publication.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.ReplyView;
import io.yinuo.publication.PublicCopy;
import io.yinuo.publication.PublicText;
import io.yinuo.publication.PublicationStatus;
import io.yinuo.publication.PublicationView;
import io.yinuo.publication.PublishReply;
import io.yinuo.publication.WithholdReply;
import io.yinuo.publication.WithholdingGround;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was decided on the disclosure of one reply; a public copy keeps the words that were published. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID replyId;

    @Column(updatable = false)
    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private PublicationStatus status;

    private String title;

    private String mainRecipient;

    private String url;

    private LocalDate publishedOn;

    private int masked;

    @Enumerated(EnumType.STRING)
    private WithholdingGround ground;

    private String note;

    private UUID decidedBy;

    private Instant decidedAt;

    private Instant takenDownAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "publication_block", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderBy("position")
    private List<PublishedBlock> blocks = new ArrayList<>();

    protected Publication() {}

    private Publication(ReplyView reply, PublicationStatus status, UUID decidedBy, Instant decidedAt) {
        id = UUID.randomUUID();
        replyId = reply.id();
        bureauId = reply.bureauId();
        this.status = status;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public static Publication of(ReplyView reply, PublishReply command, PublicText text, UUID by, Instant at) {
        var publication = new Publication(reply, PublicationStatus.PUBLISHED, by, at);
        publication.title = text.title();
        publication.mainRecipient = text.mainRecipient();
        publication.url = command.url().strip();
        publication.publishedOn = command.publishedOn();
        publication.masked = text.masks().size();
        for (Block block : text.blocks()) {
            publication.blocks.add(PublishedBlock.of(publication.blocks.size() + 1, block));
        }
        return publication;
    }

    public static Publication withheld(ReplyView reply, WithholdReply command, UUID by, Instant at) {
        var publication = new Publication(reply, PublicationStatus.WITHHELD, by, at);
        publication.ground = command.ground();
        publication.note = command.note().strip();
        return publication;
    }

    /**
     * Takes the copy from the public again.
     *
     * @throws StateConflict {@code NOT_PUBLISHED}
     */
    public void takeDown(String why, Instant at) {
        if (!isPublic()) {
            throw new StateConflict("NOT_PUBLISHED");
        }
        status = PublicationStatus.TAKEN_DOWN;
        note = why;
        takenDownAt = at;
    }

    public boolean isPublic() {
        return status == PublicationStatus.PUBLISHED;
    }

    /** Whether it says for good what became of the reply; a copy that was taken down may be published anew. */
    public boolean isSettled() {
        return status != PublicationStatus.TAKEN_DOWN;
    }

    public UUID id() {
        return id;
    }

    public UUID replyId() {
        return replyId;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public PublicationView view(String decider) {
        return new PublicationView(
                id, replyId, status, url, publishedOn, masked, ground, note, decider, decidedAt, takenDownAt);
    }

    public PublicCopy copy(ReplyView reply, boolean whole) {
        return new PublicCopy(
                id, reply.organName(), reply.documentNumber(), title, mainRecipient, reply.signedOn(), url,
                publishedOn, whole ? blocks.stream().map(PublishedBlock::block).toList() : List.of());
    }
}
