package io.yinuo.publication.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A paragraph of a public copy. */
@Embeddable
record PublishedBlock(int position, UUID blockId, @Enumerated(EnumType.STRING) BlockLevel level, String text) {

    static PublishedBlock of(int position, Block block) {
        return new PublishedBlock(position, block.id(), block.level(), block.text());
    }

    Block block() {
        return new Block(blockId, level, text);
    }
}
