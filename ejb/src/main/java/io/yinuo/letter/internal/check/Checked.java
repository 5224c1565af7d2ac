package io.yinuo.letter.internal.check;

import io.yinuo.letter.LetterReading.CitedDocument;
import io.yinuo.letter.LetterReading.Commitment;
import io.yinuo.letter.LetterReading.Figure;
import io.yinuo.letter.internal.body.Sentence;
import io.yinuo.letter.internal.header.Header;
import io.yinuo.letter.internal.header.Layout;
import io.yinuo.letter.internal.text.Folded;
import java.util.List;

/** A letter that was read, as the checks look at it. */
public record Checked(
        Folded folded,
        Layout layout,
        Header header,
        List<Sentence> sentences,
        List<Sentence> promised,
        List<Commitment> commitments,
        List<Figure> figures,
        List<CitedDocument> documents) {}
