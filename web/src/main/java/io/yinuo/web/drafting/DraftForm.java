package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.DraftView;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.OfferedText;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.drafting.TextParts;
import io.yinuo.suggestion.RequestView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A draft as typed: the head of the letter, its paragraphs, the answers to the requests, the promises. */
public class DraftForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BEGINNING = 14;

    private final UUID replyId;
    private final List<AnswerForm> answers;
    private final PromiseCards cards;
    private int version;
    private String title;
    private String mainRecipient;
    private ReplyOutcome outcome;
    private Disclosure disclosure;
    private String withholdingGround;
    private String copies;
    private String contactName;
    private String contactPhone;
    private String blocks;

    /** @param version of the reply that the page shows, which every save must meet */
    public DraftForm(ReplyView reply, DraftView draft, List<RequestView> requests) {
        replyId = reply.id();
        version = reply.version();
        title = reply.title();
        mainRecipient = reply.mainRecipient();
        outcome = reply.outcome();
        disclosure = reply.disclosure();
        withholdingGround = reply.withholdingGround();
        copies = reply.copies();
        contactName = reply.contactName();
        contactPhone = reply.contactPhone();
        blocks = BlockJson.write(draft.blocks());
        var given = draft.answers().stream().collect(Collectors.toMap(RequestAnswer::requestId, Function.identity()));
        answers = requests.stream()
                .map(request -> new AnswerForm(request, given.get(request.id())))
                .collect(Collectors.toCollection(ArrayList::new));
        cards = new PromiseCards(draft.promises(), draft.folds());
    }

    public SaveDraft toSave() {
        return new SaveDraft(
                replyId,
                version,
                title,
                mainRecipient,
                outcome,
                disclosure,
                disclosure != null && disclosure.needsGround() ? withholdingGround : null,
                copies,
                contactName,
                contactPhone,
                paragraphs(),
                answers.stream().map(AnswerForm::toAnswer).filter(Objects::nonNull).toList(),
                cards.items(),
                cards.folded());
    }

    public List<Block> paragraphs() {
        return BlockJson.read(blocks);
    }

    /** Marks words of a paragraph as a promise; those that have a card are confirmed, and others that are not there ignored. */
    void promise(String blockId, String words, UUID ownerSectionId) {
        paragraphs().stream()
                .filter(block -> block.id().toString().equals(blockId) && words != null && block.text().contains(words))
                .findFirst()
                .ifPresent(block -> cards.mark(block.id(), words, ownerSectionId));
    }

    /** Goes on with other paragraphs and promises; the answers to the own requests stay, and look for their paragraphs anew. */
    void goOnWith(BorrowedDraft borrowed) {
        blocks = BlockJson.write(borrowed.blocks());
        cards.replace(borrowed.promises());
        answers.forEach(answer -> answer.setBlockId(null));
    }

    /**
     * Begins with a kept text where nothing is written yet, or goes on with it at the end of the text, before its attachments;
     * no word is lost.
     *
     * @param opening the sentence that the system writes first
     */
    void take(OfferedText text, String opening) {
        var taken = text.passages().stream()
                .map(passage -> new Block(UUID.randomUUID(), passage.level(), passage.text()))
                .toList();
        blocks = BlockJson.write(isBeginning(opening) ? taken : TextParts.joined(paragraphs(), taken));
    }

    /** Whether there is nothing but the opening that the system wrote, and nothing points at it. */
    boolean isBeginning(String opening) {
        boolean written = paragraphs().stream()
                .map(block -> block.text().strip())
                .anyMatch(words -> !words.isEmpty() && !words.equals(opening.strip()));
        return !written && cards.getCards().isEmpty() && answers.stream().allMatch(answer -> place(answer) == 0);
    }

    /** The number of the paragraph that answers a request, counted from 1; 0 when there is none. */
    public int place(AnswerForm answer) {
        return paragraphs().stream().map(Block::id).toList().indexOf(answer.getBlockId()) + 1;
    }

    /** How a paragraph begins. */
    public String beginning(int place) {
        var text = paragraphs().get(place - 1).text();
        return text.length() > BEGINNING ? text.substring(0, BEGINNING) + "…" : text;
    }

    /** How many requests have an answer of which nothing is missing. */
    public long getAnswered() {
        var text = paragraphs();
        return answers.stream().filter(answer -> answer.isWhole(text)).count();
    }

    public boolean isGroundNeeded() {
        return disclosure != null && disclosure.needsGround();
    }

    public UUID getReplyId() {
        return replyId;
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }

    public PromiseCards getCards() {
        return cards;
    }

    public List<PromiseForm> getPromises() {
        return cards.getCards();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMainRecipient() {
        return mainRecipient;
    }

    public void setMainRecipient(String mainRecipient) {
        this.mainRecipient = mainRecipient;
    }

    public ReplyOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReplyOutcome outcome) {
        this.outcome = outcome;
    }

    public Disclosure getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    public String getWithholdingGround() {
        return withholdingGround;
    }

    public void setWithholdingGround(String withholdingGround) {
        this.withholdingGround = withholdingGround;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getBlocks() {
        return blocks;
    }

    public void setBlocks(String blocks) {
        this.blocks = blocks;
    }
}
