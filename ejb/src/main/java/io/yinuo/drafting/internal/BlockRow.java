package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A paragraph at its place in one version. */
@Embeddable
record BlockRow(
        int position,
        UUID blockId,
        @Enumerated(EnumType.STRING) BlockLevel level,
        String text) {

    static List<BlockRow> of(List<Block> blocks) {
        var rows = new ArrayList<BlockRow>();
        blocks.forEach(block -> rows.add(new BlockRow(rows.size() + 1, block.id(), block.level(), block.text())));
        return rows;
    }

    Block block() {
        return new Block(blockId, level, text);
    }
}
