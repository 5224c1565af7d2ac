package io.yinuo.drafting.internal;

import io.yinuo.letter.LetterRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Why a letter stays as it is in spite of one rule; the last word counts, those before stand in the trail. */
@Entity
@Table(name = "finding_answer")
public class FindingAnswerRow {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID replyId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LetterRule checkedRule;

    private String answer;
    private UUID answeredBy;
    private Instant answeredAt;

    @Version
    private int version;

    protected FindingAnswerRow() {}

    FindingAnswerRow(UUID replyId, LetterRule rule) {
        this.id = UUID.randomUUID();
        this.replyId = replyId;
        this.checkedRule = rule;
    }

    /** The words before, or null. */
    String say(String words, UUID personId, Instant at) {
        var before = answer;
        answer = words;
        answeredBy = personId;
        answeredAt = at;
        return before;
    }

    public LetterRule rule() {
        return checkedRule;
    }

    public String answer() {
        return answer;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
