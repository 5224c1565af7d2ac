package io.yinuo.document.internal.docx;

import io.yinuo.document.Typeface;
import io.yinuo.document.internal.layout.Sheet;
import io.yinuo.document.internal.zip.Xml;
import java.util.ArrayList;
import java.util.List;

/** The body of a Word document: paragraphs by the names of their styles, and the pictures that they show. */
final class Body {

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 72 * 20 / 25.4;

    private final Xml xml;
    private final List<byte[]> pictures = new ArrayList<>();

    Body(Xml xml) {
        this.xml = xml;
    }

    Xml xml() {
        return xml;
    }

    List<byte[]> pictures() {
        return pictures;
    }

    static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS);
    }

    static long cells(double cells) {
        return twips(cells * Sheet.CELL);
    }

    /** Begins a paragraph; what its style leaves open is said here. */
    Body begin(String style, Runnable properties) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        properties.run();
        xml.close();
        return this;
    }

    Body begin(String style) {
        return begin(style, () -> {});
    }

    Body end() {
        xml.close();
        return this;
    }

    Body paragraph(String style, String words) {
        return begin(style).run(words).end();
    }

    Body run(String words) {
        return run(words, null);
    }

    /** @param face other than the one of the style, or null */
    Body run(String words, Typeface face) {
        if (words.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        if (face != null) {
            var family = face.family();
            xml.open("w:rPr").empty("w:rFonts", "w:ascii", family, "w:eastAsia", family, "w:hAnsi", family).close();
        }
        var lines = words.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.element("w:t", lines.get(i), "xml:space", "preserve");
        }
        xml.close();
        return this;
    }

    Body tab() {
        xml.open("w:r").empty("w:tab").close();
        return this;
    }

    /** Space above the paragraph, in millimetres. */
    void above(double millimetres) {
        xml.empty("w:spacing", "w:before", Math.max(0, twips(millimetres)));
    }

    /** A paragraph with a square picture. */
    Body picture(byte[] png, double side, String meaning) {
        pictures.add(png);
        int number = pictures.size();
        long size = Math.round(side * 36_000);
        begin("picture");
        xml.open("w:r").open("w:drawing")
                .open("wp:inline").empty("wp:extent", "cx", size, "cy", size)
                .empty("wp:docPr", "id", number, "name", meaning, "descr", meaning)
                .open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")
                .open("pic:pic")
                .open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", meaning).empty("pic:cNvPicPr").close()
                .open("pic:blipFill").empty("a:blip", "r:embed", "image" + number).open("a:stretch").empty("a:fillRect").close().close()
                .open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", size, "cy", size).close()
                .open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close()
                .close().close().close().close().close().close();
        return end();
    }
}
