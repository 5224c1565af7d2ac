package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;
import io.yinuo.letter.internal.text.Span;

/** One sentence of the body at its place. */
public final class Sentence {

    private final Place place;
    private final Marker marker;
    private final boolean heading;
    private final Outlook outlook;
    private final Phrase phrase;
    private final Phrase words;
    private final Phrase outsideTitles;

    /** What the text around a sentence is about. */
    public enum Outlook {
        DONE,
        OPEN,
        AHEAD
    }

    /** Where it stands. */
    record Place(Paragraph paragraph, int from, int to) {}

    /** @param words the phrase without the marker */
    Sentence(Place place, Phrase phrase, Phrase words, Marker marker, boolean heading, Outlook outlook) {
        this.place = place;
        this.phrase = phrase;
        this.words = words;
        this.marker = marker;
        this.heading = heading;
        this.outlook = outlook;
        this.outsideTitles = text().indexOf('《') < 0 ? words : words.part(Brackets.blankTitles(words.text()));
    }

    public Paragraph paragraph() {
        return place.paragraph();
    }

    public int from() {
        return place.from();
    }

    public int to() {
        return place.to();
    }

    /** Null unless it begins with one. */
    public Marker marker() {
        return marker;
    }

    /** Whether it only names what follows. */
    public boolean heading() {
        return heading;
    }

    /** Whether what surrounds it speaks of the future. */
    public Outlook outlook() {
        return outlook;
    }

    /** The words with their number. */
    public String text() {
        return phrase.text();
    }

    /** The words with their number. */
    public Phrase phrase() {
        return phrase;
    }

    /** The words without their number. */
    public Phrase words() {
        return words;
    }

    /** The words without their number, titles blanked. */
    public Phrase outsideTitles() {
        return outsideTitles;
    }

    public Span span() {
        return paragraph().span(from(), to());
    }
}
