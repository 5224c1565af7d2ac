package io.yinuo.publication;

import io.yinuo.drafting.Block;
import java.util.List;

/** The words of a letter as the public may read them, with what was taken out (公开文本). */
public record PublicText(List<Block> blocks, List<Mask> masks) {

    public PublicText {
        blocks = List.copyOf(blocks);
        masks = List.copyOf(masks);
    }
}
