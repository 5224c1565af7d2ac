package io.yinuo.importing.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A piece of what was uploaded; kept until nothing of it is to be read any more. */
@Entity
@IdClass(ImportPiece.Key.class)
@Table(name = "import_piece")
class ImportPiece {

    @Id
    private UUID importId;

    @Id
    private int position;

    private byte[] bytes;

    /** The import and the place in it. */
    record Key(UUID importId, int position) implements Serializable {}

    protected ImportPiece() {}

    ImportPiece(UUID importId, int position, byte[] bytes) {
        this.importId = importId;
        this.position = position;
        this.bytes = bytes;
    }
}
