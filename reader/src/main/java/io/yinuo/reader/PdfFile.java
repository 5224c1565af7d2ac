package io.yinuo.reader;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF; a scan has no words. */
final class PdfFile {

    private static final int MOST_PAGES = 200;

    private PdfFile() {}

    static String words(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        } catch (InvalidPasswordException closed) {
            throw new ProtectedFile(closed);
        }
    }
}
