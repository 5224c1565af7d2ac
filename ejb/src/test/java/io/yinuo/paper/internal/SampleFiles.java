package io.yinuo.paper.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made byte by byte: honest ones, and the disguises of others. */
final class SampleFiles {

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final int ENTRY = 128;

    private SampleFiles() {}

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gb18030(String words) {
        return words.getBytes(Charset.forName("GB18030"));
    }

    static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] encryptedPdf() {
        return text("%PDF-1.4\n1 0 obj<</Filter/Standard/V 2>>endobj\ntrailer<</Encrypt 1 0 R>>\n%%EOF\n");
    }

    static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1);
    }

    static byte[] jpg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9);
    }

    static byte[] windowsProgram() {
        var program = new byte[256];
        System.arraycopy(bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0), 0, program, 0, 16);
        program[0x3C] = (byte) 0x80;
        System.arraycopy(bytes('P', 'E', 0, 0, 0x4C, 1), 0, program, 0x80, 6);
        return program;
    }

    static byte[] linuxProgram() {
        var program = new byte[64];
        System.arraycopy(bytes(0x7F, 'E', 'L', 'F', 2, 1, 1), 0, program, 0, 7);
        program[16] = 2;
        return program;
    }

    static byte[] office(String mainType) {
        return zip(Map.of("[Content_Types].xml", contentTypes(mainType), "word/document.xml", text("<w:document/>")));
    }

    static byte[] contentTypes(String mainType) {
        return text("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>");
    }

    static byte[] officeWith(String entry, byte[] content) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", contentTypes(WORD));
        entries.put("word/document.xml", text("<w:document/>"));
        entries.put(entry, content);
        return zip(entries);
    }

    static byte[] ofd() {
        return zip(Map.of("OFD.xml", text("<ofd:OFD/>"), "Doc_0/Document.xml", text("<ofd:Document/>")));
    }

    static byte[] jar() {
        return zip(Map.of("META-INF/MANIFEST.MF", text("Main-Class: A\n"), "A.class", bytes(0xCA, 0xFE, 0xBA, 0xBE)));
    }

    /** An older office file whose directory names these streams. */
    static byte[] compound(String... names) {
        var file = ByteBuffer.allocate(512 + ENTRY * (names.length + 1)).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        entry(file, 0, "Root Entry", 5);
        for (int i = 0; i < names.length; i++) {
            entry(file, i + 1, names[i], 2);
        }
        return file.array();
    }

    private static void entry(ByteBuffer file, int index, String name, int type) {
        int at = 512 + index * ENTRY;
        var letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.position(at).put(letters);
        file.putShort(at + 64, (short) (letters.length + 2)).put(at + 66, (byte) type);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Far more than it looks: half a gigabyte of nothing. */
    static byte[] bomb() {
        var packed = new ByteArrayOutputStream();
        var nothing = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(contentTypes(WORD));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 512; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
