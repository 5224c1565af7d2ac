package io.yinuo.document.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTextArray;
import com.lowagie.text.pdf.PdfWriter;
import io.yinuo.document.internal.font.FontRun;
import io.yinuo.document.internal.font.Fonts;
import io.yinuo.document.internal.layout.Mark;
import io.yinuo.document.internal.layout.Pages;
import io.yinuo.document.internal.layout.Sheet;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a PDF whose fonts are embedded as far as they are used, and whose text can be selected. */
public final class PdfWriting {

    private static final float POINTS = 72 / 25.4f;
    private static final Color RED = new Color(0xE6, 0x00, 0x12);

    private final Fonts fonts;
    private PdfContentByte canvas;

    private PdfWriting(Fonts fonts) {
        this.fonts = fonts;
    }

    public static byte[] write(Pages pages, Fonts fonts) {
        var file = new ByteArrayOutputStream();
        try (var document = new Document(new Rectangle(points(Sheet.WIDTH), points(Sheet.HEIGHT)))) {
            var writer = PdfWriter.getInstance(document, file);
            document.addTitle(pages.title());
            document.open();
            var writing = new PdfWriting(fonts);
            for (var page : pages.pages()) {
                document.newPage();
                writer.setPageEmpty(false);
                writing.canvas = writer.getDirectContent();
                page.marks().forEach(writing::put);
            }
        }
        return file.toByteArray();
    }

    private void put(Mark mark) {
        if (mark instanceof Mark.Text text) {
            put(text);
        } else if (mark instanceof Mark.Rule rule) {
            put(rule);
        } else if (mark instanceof Mark.Picture picture) {
            put(picture);
        }
    }

    private void put(Mark.Text text) {
        canvas.setColorFill(text.red() ? RED : Color.BLACK);
        canvas.beginText();
        for (var run : FontRun.of(text, fonts)) {
            canvas.setFontAndSize(embedded(run), (float) text.points());
            canvas.setHorizontalScaling((float) run.scale() * 100);
            canvas.setTextMatrix(points(run.glyphs().get(0).x()), points(Sheet.HEIGHT - text.baseline()));
            canvas.showText(array(run, text.points()));
        }
        canvas.endText();
    }

    /** The characters with the room between them, in thousandths of their height as the format wants it. */
    private static PdfTextArray array(FontRun run, double size) {
        var array = new PdfTextArray();
        double pen = run.glyphs().get(0).x();
        for (var glyph : run.glyphs()) {
            double gap = points(glyph.x() - pen) / size * 1000 / run.scale();
            if (Math.abs(gap) > 0.5) {
                array.add((float) -gap);
            }
            array.add(Character.toString(glyph.codePoint()));
            pen = glyph.x() + glyph.advance();
        }
        return array;
    }

    private static BaseFont embedded(FontRun run) {
        try {
            return BaseFont.createFont(run.font().address(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(Mark.Rule rule) {
        canvas.setColorStroke(rule.red() ? RED : Color.BLACK);
        canvas.setLineWidth(points(rule.thickness()));
        canvas.moveTo(points(rule.x1()), points(Sheet.HEIGHT - rule.y1()));
        canvas.lineTo(points(rule.x2()), points(Sheet.HEIGHT - rule.y2()));
        canvas.stroke();
    }

    private void put(Mark.Picture picture) {
        try {
            var image = Image.getInstance(picture.png());
            float side = points(picture.side());
            canvas.addImage(image, side, 0, 0, side, points(picture.x()), points(Sheet.HEIGHT - picture.y()) - side);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static float points(double millimetres) {
        return (float) millimetres * POINTS;
    }
}
