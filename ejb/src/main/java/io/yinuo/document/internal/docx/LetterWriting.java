package io.yinuo.document.internal.docx;

import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.OfficialLetter.Attachment;
import io.yinuo.document.Typeface;
import io.yinuo.document.internal.layout.HeadLayout;
import io.yinuo.document.internal.layout.ImprintLayout;
import io.yinuo.document.internal.layout.Sheet;
import io.yinuo.document.internal.layout.SignatureLayout;
import io.yinuo.document.internal.layout.TitleBreaker;
import io.yinuo.document.internal.zip.Xml;

/** Writes a letter in the order in which it is read; the places are those of the layout. */
final class LetterWriting {

    private static final double RULE_HEIGHT = 2.5;
    private static final double TWO_CELLS = 2;
    /** The first page is that much shorter, as programs round heights up and its last line stands on the edge of the text. */
    private static final double EASE = 0.6;
    /** The distance of the rule below the masthead of a letter, and both its lines. */
    private static final double LONG_RULE = 5.5;
    /** Rules of the imprint, in eighths of a point. */
    private static final int THICK = 8;
    private static final int THIN = 6;

    private final OfficialLetter letter;
    private final Body body;
    private final Xml xml;
    private final double pitch;
    private final HeadLayout head;

    LetterWriting(OfficialLetter letter, Body body, Sheet sheet) {
        this.letter = letter;
        this.body = body;
        this.xml = body.xml();
        this.pitch = sheet.pitch();
        this.head = HeadLayout.of(letter.head(), pitch);
    }

    void write() {
        if (letter.head().form() == LetterForm.DOCUMENT) {
            document();
        } else {
            letter();
        }
        title();
        if (!letter.recipient().isBlank()) {
            body.begin("recipient", () -> body.above(pitch)).run(letter.recipient()).end();
        }
        new BlockWriting(body).write(letter.body(), true);
        attachmentNote();
        signature();
        attachments();
        imprint();
    }

    private void document() {
        letter.head().marks().forEach(mark -> body.paragraph("marks", mark));
        masthead(body, head, head.mastheadTop() - Sheet.TOP - letter.head().marks().size() * pitch, 0);
        boolean signed = !letter.head().signatory().isBlank();
        body.begin("number", () -> {
            xml.open("w:pBdr").empty("w:bottom", "w:val", "single", "w:sz", 16, "w:space", 5, "w:color", "E60012").close();
            body.above(head.numberTop() - head.mastheadTop() - head.masthead().height());
            if (!signed) {
                xml.empty("w:jc", "w:val", "center");
            }
        });
        if (signed) {
            body.run("　" + letter.head().number()).tab().run("签发人：").run(letter.head().signatory(), Typeface.KAI);
        } else {
            body.run(letter.head().number());
        }
        body.end();
    }

    /** Class and disclosure at the left, the number at the right edge; the masthead is in the header of the first page. */
    private void letter() {
        body.begin("number", () -> {
            xml.open("w:tabs").empty("w:tab", "w:val", "clear", "w:pos", 8528)
                    .empty("w:tab", "w:val", "right", "w:pos", Body.twips(Sheet.TEXT_WIDTH)).close();
            body.above(head.numberTop() - textTop(head, pitch));
        });
        body.run(String.join("　", letter.head().marks()), Typeface.HEI).tab().run(letter.head().number()).end();
    }

    /** In the header of the first page, down to the line of the grid with which the text begins. */
    static void masthead(Body body, HeadLayout head, double pitch) {
        masthead(body, head, 0, textTop(head, pitch) - belowRule(head) - EASE);
    }

    /** Programs count the lines of the grid from where the header ends, and use whole ones only. */
    private static double textTop(HeadLayout head, double pitch) {
        return Sheet.TOP + Math.ceil((belowRule(head) + EASE - Sheet.TOP) / pitch) * pitch;
    }

    private static double belowRule(HeadLayout head) {
        return head.mastheadTop() + head.masthead().height() + LONG_RULE;
    }

    /** The name of the organ as high as it is set, narrowed where it is long. */
    private static void masthead(Body body, HeadLayout head, double above, double below) {
        boolean ruled = below > 0;
        var masthead = head.masthead();
        body.begin("masthead", () -> {
            if (ruled) {
                body.xml().open("w:pBdr")
                        .empty("w:bottom", "w:val", "thickThinSmallGap", "w:sz", 24, "w:space", 11, "w:color", "E60012").close();
            }
            body.xml().empty("w:spacing", "w:before", Math.max(0, Body.twips(above)), "w:after", Math.max(0, Body.twips(below)),
                    "w:line", Body.twips(masthead.height()), "w:lineRule", "exact");
            if (ruled) {
                body.xml().empty("w:ind", "w:left", -397, "w:right", -397);
            }
        });
        long halfPoints = Math.round(masthead.height() / 25.4 * 72 * 2);
        body.xml().open("w:r").open("w:rPr")
                .empty("w:w", "w:val", Math.round(masthead.cell() / masthead.height() * 100))
                .empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints).close()
                .element("w:t", masthead.words()).close();
        body.end();
    }

    private void title() {
        boolean ruled = letter.head().form() == LetterForm.DOCUMENT;
        double numberBottom = (ruled ? head.numberTop() + RULE_HEIGHT : Math.max(head.numberTop(), textTop(head, pitch))) + pitch;
        body.begin("title", () -> body.above(head.bottom() - numberBottom - EASE));
        body.run(String.join("\n", TitleBreaker.lines(letter.title()))).end();
    }

    private void attachmentNote() {
        var names = letter.attachments().stream().map(Attachment::name).toList();
        for (int i = 0; i < names.size(); i++) {
            boolean first = i == 0;
            var lead = (first ? "附件：" : "") + (names.size() > 1 ? (i + 1) + ". " : "");
            double hang = TitleBreaker.width(lead);
            body.begin("attachments", () -> {
                body.above(first ? pitch : 0);
                xml.empty("w:ind", "w:left", Body.cells((first ? TWO_CELLS : 5) + hang), "w:hanging", Body.cells(hang),
                        "w:firstLineChars", 0);
            });
            body.run(lead + names.get(i)).end();
        }
    }

    private void signature() {
        var signature = letter.foot().signature();
        var layout = new SignatureLayout(signature);
        body.begin("organ", () -> {
            body.above(layout.linesAbove() * pitch);
            xml.empty("w:ind", "w:left", Body.cells(layout.organLeft()), "w:firstLineChars", 0);
        });
        body.run(signature.organ()).end();
        boolean noted = !letter.foot().notes().isEmpty();
        body.begin("date", () -> {
            if (noted) {
                xml.empty("w:keepNext");
            }
            xml.empty("w:ind", "w:left", Body.cells(layout.dateLeft()), "w:firstLineChars", 0);
        });
        body.run(signature.date()).end();
        letter.foot().notes().forEach(note -> body.paragraph("note", note.startsWith("（") ? note : "（" + note + "）"));
    }

    private void attachments() {
        int count = letter.attachments().size();
        for (int i = 0; i < count; i++) {
            var attachment = letter.attachments().get(i);
            if (!attachment.body().isEmpty()) {
                body.paragraph("attachment", "附件" + (count > 1 ? i + 1 : ""));
                body.begin("title", () -> body.above(pitch)).run(String.join("\n", TitleBreaker.lines(attachment.name()))).end();
                body.paragraph("recipient", "");
                new BlockWriting(body).write(attachment.body(), false);
            }
        }
    }

    /** Frames at the foot of the page on which the text ends: one for the copies, one for the printer. */
    private void imprint() {
        var imprint = letter.foot().imprint();
        var layout = new ImprintLayout(imprint, letter.head().form());
        if (layout.height() == 0) {
            return;
        }
        boolean copied = !imprint.copies().isBlank();
        if (copied) {
            body.begin("imprint", () -> frame(layout.height(), THICK, layout.hasPrinter() ? THIN : THICK));
            body.run("抄送：" + imprint.copies() + (imprint.copies().endsWith("。") ? "" : "。")).end();
        }
        if (layout.hasPrinter()) {
            body.begin("imprint", () -> {
                frame(ImprintLayout.LINE, copied ? 0 : THICK, THICK);
                xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Body.twips(Sheet.TEXT_WIDTH) - 280).close();
            });
            body.run(imprint.printedBy()).tab().run(imprint.printedOn() + "印发").end();
        }
        body.begin("imprint", () -> xml.empty("w:spacing", "w:line", 20, "w:lineRule", "exact")).end();
    }

    /** @param fromFoot how far above the lower edge of the text it begins */
    private void frame(double fromFoot, int above, int below) {
        xml.empty("w:framePr", "w:w", Body.twips(Sheet.TEXT_WIDTH), "w:wrap", "around", "w:vAnchor", "page", "w:hAnchor", "page",
                "w:x", Body.twips(Sheet.LEFT), "w:y", Body.twips(Sheet.BOTTOM - fromFoot));
        if (letter.head().form() == LetterForm.DOCUMENT) {
            xml.open("w:pBdr");
            rule("w:top", above);
            rule("w:bottom", below);
            xml.close();
        }
    }

    private void rule(String side, int eighths) {
        if (eighths > 0) {
            xml.empty(side, "w:val", "single", "w:sz", eighths, "w:space", 0, "w:color", "000000");
        }
    }
}
