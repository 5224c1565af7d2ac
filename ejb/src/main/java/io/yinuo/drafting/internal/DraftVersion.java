package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.RequestAnswer;
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
import java.util.HashSet;
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

    /** Of versions from before they were kept with them, only the last one has any. */
    @ElementCollection
    @CollectionTable(name = "draft_answer", joinColumns = @JoinColumn(name = "draft_version_id"))
    private List<AnswerRow> answers = new ArrayList<>();

    protected DraftVersion() {}

    DraftVersion(int number, Draft draft, Writing writing) {
        id = UUID.randomUUID();
        this.number = number;
        writtenBy = writing.by();
        step = writing.step();
        rewrite(draft, writing);
    }

    boolean isWorkingCopyOf(Writing writing) {
        return !kept && writtenBy.equals(writing.by()) && step == writing.step();
    }

    /** Whether head, text and the answers to the requests are the same. */
    boolean says(Draft draft) {
        return draft.heading().equals(heading) && draft.blocks().equals(blocks()) && answers(AnswerRow.of(draft.answers()));
    }

    /** They stand in no order. */
    private boolean answers(List<AnswerRow> others) {
        return new HashSet<>(others).equals(new HashSet<>(answers));
    }

    final void rewrite(Draft draft, Writing writing) {
        heading = draft.heading();
        writtenAt = writing.at();
        kept = writing.kept();
        if (!draft.blocks().equals(blocks())) {
            blocks.clear();
            blocks.addAll(BlockRow.of(draft.blocks()));
        }
        var answered = AnswerRow.of(draft.answers());
        if (!answers(answered)) {
            answers.clear();
            answers.addAll(answered);
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

    public List<RequestAnswer> answers() {
        return answers.stream().map(AnswerRow::answer).toList();
    }
}
