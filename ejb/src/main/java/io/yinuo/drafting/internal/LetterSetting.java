package io.yinuo.drafting.internal;

import io.yinuo.document.DocumentFormat;
import io.yinuo.document.Level;
import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.OfficialLetter.Attachment;
import io.yinuo.document.OfficialLetter.Foot;
import io.yinuo.document.OfficialLetter.Head;
import io.yinuo.document.OfficialLetter.Imprint;
import io.yinuo.document.OfficialLetter.Signature;
import io.yinuo.document.Paragraph;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.TextParts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a reply is set: in the form that the bureau chose (文件格式、信函格式); an opinion for the unit that answers as a letter. */
public final class LetterSetting {

    private static final String OFFICE = "办公室";
    private static final int LONGEST_NAME = 60;

    private LetterSetting() {}

    /** @param chosen the form of the bureau's replies */
    public static OfficialLetter of(ReplyView reply, List<Block> text, LetterForm chosen) {
        var parts = TextParts.of(text);
        var attachments = parts.attachments().stream()
                .map(each -> new Attachment(oneLine(each.title().text()), paragraphs(each.paragraphs()).toList()))
                .toList();
        return new OfficialLetter(
                head(reply, chosen), reply.title(), reply.mainRecipient(), paragraphs(parts.body()).toList(), attachments, foot(reply));
    }

    /** The name of an attachment stands in the note as well, and is broken there by the width of the line. */
    private static String oneLine(String name) {
        return name.lines().map(String::strip).collect(Collectors.joining());
    }

    private static Head head(ReplyView reply, LetterForm chosen) {
        var form = reply.isContribution() ? LetterForm.LETTER : chosen;
        var marks = Stream.of(LetterPhrases.outcome(reply.outcome()), LetterPhrases.disclosure(reply.disclosure()))
                .filter(mark -> !mark.isEmpty())
                .toList();
        return new Head(form, reply.organName(), reply.documentNumber(), reply.signatoryName(), marks);
    }

    private static Stream<io.yinuo.document.Block> paragraphs(List<Block> text) {
        return text.stream().flatMap(block -> paragraphs(Level.valueOf(block.level().name()), block.text()).stream());
    }

    /** A line end inside a block begins a paragraph of the text below its heading. */
    private static List<io.yinuo.document.Block> paragraphs(Level level, String text) {
        var paragraphs = new ArrayList<io.yinuo.document.Block>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> paragraphs.add(new Paragraph(paragraphs.isEmpty() ? level : Level.BODY, line)));
        return paragraphs;
    }

    private static Foot foot(ReplyView reply) {
        var day = LetterPhrases.day(reply.signedOn());
        var notes = reply.contactName() == null || reply.contactName().isBlank()
                ? List.<String>of()
                : List.of(LetterPhrases.contact(reply.contactName(), reply.contactPhone()));
        var imprint = new Imprint(withoutStop(reply.copies()), reply.organName() + OFFICE, day);
        return new Foot(new Signature(reply.organName(), day, true), notes, imprint);
    }

    private static String withoutStop(String copies) {
        return copies == null ? "" : copies.strip().replaceFirst("。$", "");
    }

    /** By what the file is known: its number, or its title while it has none. */
    public static String name(ReplyView reply) {
        var name = reply.documentNumber() == null ? reply.title() : reply.documentNumber();
        var safe = DocumentFormat.plainName(name);
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME);
    }
}
