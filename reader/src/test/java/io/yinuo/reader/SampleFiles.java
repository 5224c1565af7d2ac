package io.yinuo.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One small file of each format that is read. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] word() throws IOException {
        try (var document = new XWPFDocument(); var file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("第0731号建议");
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("交办日期");
            row.getCell(1).setText("2026年11月2日");
            document.write(file);
            return file.toByteArray();
        }
    }

    /** @param password asked for when the file is opened, or null for an open file */
    static byte[] pdf(String words, String password) throws IOException {
        try (var document = new PDDocument(); var file = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText(words);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file);
            return file.toByteArray();
        }
    }

    /** Two pages, the second before the first. */
    static byte[] ofd() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            page(zip, 1, "<TextObject Boundary=\"30 60 80 8\"><TextCode>第二页</TextCode></TextObject>");
            page(zip, 0, "<TextObject Boundary=\"30 40 20 8\"><TextCode>第0731号</TextCode></TextObject>"
                    + "<TextObject Boundary=\"50 40 20 8\"><TextCode>建议</TextCode></TextObject>"
                    + "<TextObject Boundary=\"30 50 80 8\"><TextCode>的答复</TextCode></TextObject>");
        }
        return bytes.toByteArray();
    }

    private static void page(ZipOutputStream zip, int number, String objects) throws IOException {
        zip.putNextEntry(new ZipEntry("Doc_0/Pages/Page_" + number + "/Content.xml"));
        zip.write(("<Page><Content><Layer>" + objects + "</Layer></Content></Page>").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
