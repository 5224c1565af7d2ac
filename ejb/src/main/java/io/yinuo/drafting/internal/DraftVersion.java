package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.DraftStep;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One state of the text. Once kept it never changes; before that, it is the working copy of one person. */
@Entity
@Table(name = "draft_version")
public class DraftVersion {

    @Id
    private UUID id;

    private int number;

    private UUID writtenBy;

    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private DraftStep step;

    private boolean kept;

    /** Null in versions from before it was kept with them. */
    @Embedded
    private Heading heading;

    @ElementCollection
    @CollectionTable(name = "draft_block", joinColumns = @JoinColumn(name = "draft_version_id"))
    @OrderBy("position")
    private List<BlockRow> blocks = new ArrayList<>();

    protected DraftVersion() {}

    DraftVersion(int number, Heading heading, List<Block> text, Writing writing) {
        id = UUID.randomUUID();
        this.number = number;
        writtenBy = writing.by();
        step = writing.step();
        rewrite(heading, text, writing);
    }

    boolean isWorkingCopyOf(Writing writing) {
        return !kept && writtenBy.equals(writing.by()) && step == writing.step();
    }

    boolean says(Heading otherHeading, List<Block> text) {
        return otherHeading.equals(heading) && text.equals(blocks());
    }

    final void rewrite(Heading newHeading, List<Block> text, Writing writing) {
        heading = newHeading;
        writtenAt = writing.at();
        kept = writing.kept();
        if (!text.equals(blocks())) {
            blocks.clear();
            blocks.addAll(BlockRow.of(text));
        }
    }

    void keep() {
        kept = true;
    }

    public int number() {
        return number;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public DraftStep step() {
        return step;
    }

    public boolean isKept() {
        return kept;
    }

    Heading heading() {
        return heading;
    }

    public List<Block> blocks() {
        return blocks.stream().map(BlockRow::block).toList();
    }
}
