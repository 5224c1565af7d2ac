package io.yinuo.letter.internal.match;

/** Words in which many wordings are looked for; what they hold is noted once, when it is first asked for. */
public final class Phrase {

    private final String text;
    private Traces traces;

    public Phrase(String text) {
        this.text = text;
    }

    private Phrase(String text, Traces traces) {
        this.text = text;
        this.traces = traces;
    }

    /** Some of these words, or these with titles blanked: what is not in the whole is not in the part. */
    public Phrase part(String words) {
        return new Phrase(words, traces());
    }

    public String text() {
        return text;
    }

    Traces traces() {
        if (traces == null) {
            traces = new Traces(text);
        }
        return traces;
    }

    @Override
    public String toString() {
        return text;
    }
}
