package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinView;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.WallCard;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** A promise as a paper names it, in the words that it had then. */
@Embeddable
public class LineColumns {

    private int position;
    private UUID suggestionId;
    private UUID commitmentId;
    private String numberText;
    private String title;
    private String words;
    private String sectionName;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CommitmentLight light;

    protected LineColumns() {}

    LineColumns(int position, WallCard card) {
        this.position = position;
        suggestionId = card.suggestionId();
        commitmentId = card.id();
        numberText = card.numberText();
        title = card.title();
        words = card.words();
        sectionName = card.section();
        dueOn = card.dueOn();
        light = card.light();
    }

    BulletinView.Promise promise() {
        return new BulletinView.Promise(commitmentId, suggestionId, numberText, title, words, sectionName, dueOn, light);
    }
}
