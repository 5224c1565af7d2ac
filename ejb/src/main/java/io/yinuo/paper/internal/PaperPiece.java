package io.yinuo.paper.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A piece of a paper's content; written once. */
@Entity
@IdClass(PaperPiece.Key.class)
@Table(name = "paper_piece")
class PaperPiece {

    @Id
    private UUID paperId;

    @Id
    private int position;

    private byte[] bytes;

    /** The paper and the place in it. */
    record Key(UUID paperId, int position) implements Serializable {}

    protected PaperPiece() {}

    PaperPiece(UUID paperId, int position, byte[] bytes) {
        this.paperId = paperId;
        this.position = position;
        this.bytes = bytes;
    }
}
