package io.yinuo.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A file of Word or WPS (DOCX); numbers that the program counts by itself are read as if they were typed. */
final class WordFile {

    private WordFile() {}

    static String words(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content));
                var extractor = new XWPFWordExtractor(document)) {
            WordNumbers.writeOut(document);
            return extractor.getText();
        }
    }
}
