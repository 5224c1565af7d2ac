package io.yinuo.web.drafting;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One promise of a draft, as typed; its words follow the text while that is edited. */
public class PromiseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private UUID blockId;
    private String exactWords;
    private UUID ownerSectionId;
    private String target;
    private LocalDate dueOn;
    private DueKind dueKind;

    /** A sentence of the text that was just marked as a promise of this section. */
    PromiseForm(UUID blockId, String exactWords, UUID ownerSectionId) {
        this.id = UUID.randomUUID();
        this.blockId = blockId;
        this.exactWords = exactWords;
        this.ownerSectionId = ownerSectionId;
        this.dueKind = DueKind.UNDATED;
    }

    PromiseForm(PromisedItem item) {
        this.id = item.id();
        this.blockId = item.blockId();
        this.exactWords = item.exactWords();
        this.ownerSectionId = item.ownerSectionId();
        this.target = item.target();
        this.dueOn = item.dueOn();
        this.dueKind = item.dueKind();
    }

    boolean quotes(UUID block, String words) {
        return block.equals(blockId) && words.equals(exactWords);
    }

    /** Whether the promised words are still in the text. */
    boolean stands() {
        return blockId != null && exactWords != null && !exactWords.isBlank();
    }

    /** A date makes the promise a dated one, so that it need not be said twice. */
    PromisedItem toItem() {
        var kind = dueOn != null ? DueKind.DATED : dueKind == DueKind.LONG_TERM ? DueKind.LONG_TERM : DueKind.UNDATED;
        return new PromisedItem(id, blockId, exactWords, ownerSectionId, target, dueOn, kind);
    }

    public UUID getId() {
        return id;
    }

    public UUID getBlockId() {
        return blockId;
    }

    public void setBlockId(UUID blockId) {
        this.blockId = blockId;
    }

    public String getExactWords() {
        return exactWords;
    }

    public void setExactWords(String exactWords) {
        this.exactWords = exactWords;
    }

    public UUID getOwnerSectionId() {
        return ownerSectionId;
    }

    public void setOwnerSectionId(UUID ownerSectionId) {
        this.ownerSectionId = ownerSectionId;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isLongTerm() {
        return dueKind == DueKind.LONG_TERM;
    }

    public void setLongTerm(boolean longTerm) {
        dueKind = longTerm ? DueKind.LONG_TERM : DueKind.UNDATED;
    }
}
