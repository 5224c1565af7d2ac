package io.yinuo.document.internal.docx;

import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialDocument;
import io.yinuo.document.OfficialForm;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.Paragraph;
import io.yinuo.document.internal.layout.HeadLayout;
import io.yinuo.document.internal.layout.Sheet;
import io.yinuo.document.internal.layout.TitleBreaker;
import io.yinuo.document.internal.zip.Archive;
import io.yinuo.document.internal.zip.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a DOCX: styles with the names that Chinese offices use, the page with its grid, page numbers in the footers.
 *
 * <p>Lines have a fixed height, so that the office program divides the pages as the layout does, whatever fonts it has.
 */
public final class DocxWriting {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final double FOOTER = 25.5;
    private static final double FIRST_FOOTER = 20;
    private static final double HEADER = 30;

    private final OfficialDocument document;
    private final Sheet sheet;

    private DocxWriting(OfficialDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    /** @param lines how many lines a page has by the layout */
    public static byte[] write(OfficialDocument document, int lines) {
        return new DocxWriting(document, new Sheet(lines)).write();
    }

    private byte[] write() {
        var body = body();
        var archive = new Archive()
                .put("[Content_Types].xml", part(hasFirstPage() ? "content-types-first.xml" : "content-types.xml"))
                .put("_rels/.rels", part("rels.xml"))
                .put("word/document.xml", body.xml().toString())
                .put("word/styles.xml", part("styles.xml"))
                .put("word/settings.xml", part("settings.xml"))
                .put("word/fontTable.xml", part("fontTable.xml"))
                .put("word/footer-odd.xml", part("footer-odd.xml"))
                .put("word/footer-even.xml", part("footer-even.xml"))
                .put("word/_rels/document.xml.rels", relations(body))
                .put("docProps/core.xml", properties());
        if (hasFirstPage()) {
            archive.put("word/header-first.xml", header()).put("word/footer-first.xml", part("footer-first.xml"));
        }
        for (int i = 0; i < body.pictures().size(); i++) {
            archive.put("word/media/image" + (i + 1) + ".png", body.pictures().get(i));
        }
        return archive.bytes();
    }

    /** Whether the first page has a header and a footer of its own. */
    private boolean hasFirstPage() {
        return document instanceof OfficialLetter letter && letter.head().form() == LetterForm.LETTER;
    }

    private Body body() {
        var xml = new Xml().open("w:document", "xmlns:w", WORD, "xmlns:r", OFFICE, "xmlns:a", DRAWING + "main",
                "xmlns:pic", DRAWING + "picture", "xmlns:wp", DRAWING + "wordprocessingDrawing");
        var body = new Body(xml.open("w:body"));
        if (document instanceof OfficialLetter letter) {
            new LetterWriting(letter, body, sheet).write();
        } else if (document instanceof OfficialForm form) {
            write(form, body);
        }
        section(xml);
        xml.close().close();
        return body;
    }

    private static void write(OfficialForm form, Body body) {
        body.paragraph("title", String.join("\n", TitleBreaker.lines(form.title())));
        if (!(form.left() + form.right()).isBlank()) {
            body.begin("line").run(form.left()).tab().run(form.right()).end();
        }
        new BlockWriting(body).write(form.blocks(), false);
        if (form.blocks().isEmpty() || !(form.blocks().get(form.blocks().size() - 1) instanceof Paragraph)) {
            body.paragraph("cell", "");
        }
    }

    private void section(Xml xml) {
        xml.open("w:sectPr");
        if (hasFirstPage()) {
            xml.empty("w:headerReference", "w:type", "first", "r:id", "headerFirst");
            xml.empty("w:footerReference", "w:type", "first", "r:id", "footerFirst");
        }
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footerOdd")
                .empty("w:footerReference", "w:type", "even", "r:id", "footerEven")
                .empty("w:pgSz", "w:w", Body.twips(Sheet.WIDTH), "w:h", Body.twips(Sheet.HEIGHT))
                .empty("w:pgMar", "w:top", Body.twips(Sheet.TOP), "w:right", Body.twips(Sheet.WIDTH - Sheet.RIGHT),
                        "w:bottom", Body.twips(Sheet.HEIGHT - Sheet.BOTTOM), "w:left", Body.twips(Sheet.LEFT),
                        "w:header", Body.twips(HEADER), "w:footer", Body.twips(hasFirstPage() ? FIRST_FOOTER : FOOTER), "w:gutter", 0);
        if (hasFirstPage()) {
            xml.empty("w:titlePg");
        }
        xml.empty("w:docGrid", "w:type", "linesAndChars", "w:linePitch", pitch(), "w:charSpace", charSpace()).close();
    }

    /** Rounded down, so that the last line of a page finds its room. */
    private long pitch() {
        return (long) Math.floor(sheet.pitch() * 72 * 20 / 25.4);
    }

    /** What is added to the width of a character, in 4096ths of a point: 28 of them fill the line. */
    private static long charSpace() {
        return Math.round((Sheet.CELL / 25.4 * 72 - 16) * 4096);
    }

    private String header() {
        var xml = new Xml();
        var body = new Body(xml.open("w:hdr", "xmlns:w", WORD));
        LetterWriting.masthead(body, HeadLayout.of(((OfficialLetter) document).head(), sheet.pitch()), sheet.pitch());
        return xml.close().toString();
    }

    private String relations(Body body) {
        var xml = new Xml().open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (var part : List.of("styles", "settings", "fontTable")) {
            relation(xml, part, part, part + ".xml");
        }
        relation(xml, "footerOdd", "footer", "footer-odd.xml");
        relation(xml, "footerEven", "footer", "footer-even.xml");
        if (hasFirstPage()) {
            relation(xml, "footerFirst", "footer", "footer-first.xml");
            relation(xml, "headerFirst", "header", "header-first.xml");
        }
        for (int i = 1; i <= body.pictures().size(); i++) {
            relation(xml, "image" + i, "image", "media/image" + i + ".png");
        }
        return xml.close().toString();
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }

    private String properties() {
        return new Xml().open("cp:coreProperties",
                        "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .element("dc:title", document.title().strip().replace("\n", ""))
                .element("dc:language", "zh-CN")
                .close().toString();
    }

    /** A part that is the same for all documents but for the height of its lines. */
    private String part(String name) {
        try (var stream = DocxWriting.class.getResourceAsStream("/io/yinuo/document/docx/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("@PITCH@", String.valueOf(pitch()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
