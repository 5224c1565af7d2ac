package io.yinuo.web.drafting;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.PromiseTerms;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.TermBasis;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One promise of a draft, as typed (承诺卡片); its words follow the text, and what was typed stays with them. */
public class PromiseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final UUID[] NOBODY = {};

    private final UUID id;
    private UUID blockId;
    private String exactWords;
    private String lastWords;
    private boolean reworded;
    private UUID partOf;
    private UUID ownerSectionId;
    private String outsideUnit;
    private UUID[] coOwners = NOBODY;
    private String target;
    private TermBasis targetBasis;
    private LocalDate dueOn;
    private TermBasis dueBasis;
    private String duePhrase;
    private DueKind dueKind;
    private boolean toSettle;
    private boolean typed;
    private String saidTarget;
    private LocalDate saidDay;
    private TermBasis saidBasis;
    private String saidPhrase;

    PromiseForm(PromisedItem item) {
        this(item.id(), item);
    }

    private PromiseForm(UUID id, PromisedItem item) {
        this.id = id;
        blockId = item.blockId();
        exactWords = item.exactWords();
        lastWords = exactWords;
        partOf = item.terms().partOf();
        ownerSectionId = item.ownerSectionId();
        outsideUnit = item.terms().outsideUnit();
        coOwners = item.terms().coOwnerSectionIds().toArray(NOBODY);
        take(item);
    }

    private void take(PromisedItem item) {
        target = item.target();
        targetBasis = item.terms().targetBasis();
        dueOn = item.dueOn();
        dueBasis = item.terms().dueBasis();
        duePhrase = item.terms().duePhrase();
        dueKind = item.dueKind();
        toSettle = item.terms().toSettle();
        if (targetBasis == TermBasis.STATED) {
            saidTarget = target;
        }
        if (dueBasis == TermBasis.STATED || dueBasis == TermBasis.RULE) {
            saidDay = dueOn;
            saidBasis = dueBasis;
            saidPhrase = duePhrase;
        }
    }

    /** A sentence of the text that a person marked as a promise of this section. */
    static PromiseForm marked(UUID blockId, String words, UUID ownerSectionId) {
        return new PromiseForm(PromisedItem.plain(
                UUID.randomUUID(), blockId, words, ownerSectionId, null, null, DueKind.UNDATED));
    }

    /** A sentence in which the letter promises, with what it says of target and time. */
    static PromiseForm read(PromiseSentence sentence, UUID ownerSectionId) {
        return new PromiseForm(sentence.asPromise(ownerSectionId));
    }

    /** The same as typed, for words that came back in this paragraph. */
    PromiseForm backIn(UUID block) {
        exactWords = lastWords;
        blockId = block;
        partOf = null;
        return new PromiseForm(UUID.randomUUID(), toItem());
    }

    boolean quotes(UUID block, String words) {
        return stands() && block.equals(blockId) && exactWords.contains(words);
    }

    /** Whether the promised words are still in the text. */
    boolean stands() {
        return blockId != null && exactWords != null && !exactWords.isBlank();
    }

    /** What the letter says now, where nobody typed something else; a joined sentence has the terms of the first one. */
    void readAnew(PromiseSentence sentence) {
        saidTarget = sentence.target();
        saidDay = sentence.dueOn();
        saidBasis = sentence.dueBasis();
        saidPhrase = sentence.duePhrase();
        if (!isPart()) {
            var before = toItem();
            var read = before.following(sentence, reworded);
            typed |= !read.equals(before);
            take(read);
        }
    }

    /** A date makes the promise a dated one, so that it need not be said twice. */
    PromisedItem toItem() {
        var kind = dueOn != null ? DueKind.DATED : dueKind == DueKind.LONG_TERM ? DueKind.LONG_TERM : DueKind.UNDATED;
        var terms = new PromiseTerms(
                partOf, outsideUnit, Set.of(coOwners), targetBasis, dueBasis, duePhrase, toSettle);
        return new PromisedItem(id, blockId, exactWords, ownerSectionId, target, dueOn, kind, terms);
    }

    /** The letter was read again, whether or not a sentence in it promises what it quotes. */
    void beRead() {
        reworded = false;
        typed = false;
    }

    /** Whether its terms, or what they stand on, are others than the page shows. */
    boolean isToShow() {
        return reworded || typed;
    }

    void settle() {
        toSettle = false;
    }

    PromiseForm toSettle() {
        toSettle = true;
        return this;
    }

    void joinTo(UUID head) {
        partOf = head;
    }

    boolean belongsTo(UUID head) {
        return head.equals(id) || head.equals(partOf);
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

    String lastWords() {
        return lastWords;
    }

    /** Other words are another promise: somebody has to look at it again. */
    public void setExactWords(String exactWords) {
        if (!Objects.equals(exactWords, this.exactWords)) {
            reworded = true;
            toSettle = true;
        }
        this.exactWords = exactWords;
        if (stands()) {
            lastWords = exactWords;
        }
    }

    public boolean isToSettle() {
        return toSettle;
    }

    public UUID getPartOf() {
        return partOf;
    }

    public boolean isPart() {
        return partOf != null;
    }

    /** The section that answers, for a promise that names nobody: a list would show whoever comes first in it. */
    void ownedUnlessNamed(UUID section) {
        ownerSectionId = ownerSectionId == null ? section : ownerSectionId;
    }

    public UUID getOwnerSectionId() {
        return ownerSectionId;
    }

    public void setOwnerSectionId(UUID ownerSectionId) {
        this.ownerSectionId = ownerSectionId;
    }

    public String getOutsideUnit() {
        return outsideUnit;
    }

    public void setOutsideUnit(String outsideUnit) {
        this.outsideUnit = outsideUnit;
    }

    public UUID[] getCoOwners() {
        return coOwners.clone();
    }

    public void setCoOwners(UUID[] coOwners) {
        this.coOwners = coOwners == null ? NOBODY : coOwners.clone();
    }

    /** Whether somebody else than one section keeps it. */
    public boolean isShared() {
        return coOwners.length > 0 || outsideUnit != null && !outsideUnit.isBlank();
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        var said = target == null || target.isBlank() ? null : target;
        if (!Objects.equals(said, this.target)) {
            targetBasis = said == null ? null : said.equals(saidTarget) ? TermBasis.STATED : TermBasis.ADDED;
            typed = true;
        }
        this.target = said;
    }

    public TermBasis getTargetBasis() {
        return targetBasis;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** What is typed just as the letter says it, stands on the letter. */
    public void setDueOn(LocalDate dueOn) {
        if (!Objects.equals(dueOn, this.dueOn)) {
            boolean asSaid = dueOn != null && dueOn.equals(saidDay);
            dueBasis = dueOn == null ? null : asSaid ? saidBasis : TermBasis.ADDED;
            duePhrase = asSaid ? saidPhrase : null;
            typed = true;
        }
        this.dueOn = dueOn;
    }

    public TermBasis getDueBasis() {
        return dueBasis;
    }

    public String getDuePhrase() {
        return duePhrase;
    }

    public boolean isLongTerm() {
        return dueKind == DueKind.LONG_TERM;
    }

    public void setLongTerm(boolean longTerm) {
        dueKind = longTerm ? DueKind.LONG_TERM : DueKind.UNDATED;
    }
}
