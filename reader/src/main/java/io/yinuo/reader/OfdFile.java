package io.yinuo.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An OFD (GB/T 33190): the text of its pages, one line for each text object of the layout. */
final class OfdFile {

    private static final Pattern PAGE = Pattern.compile("(?:.*/)?Doc_(\\d{1,4})/Pages/Page_(\\d{1,4})/Content\\.xml");
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int MOST_PAGES = 200;
    private static final double SAME_LINE = 1.0;

    private OfdFile() {}

    static String words(byte[] content) throws IOException {
        var pages = pages(content);
        if (pages.isEmpty()) {
            throw new IOException("no page of an OFD");
        }
        var words = new StringBuilder();
        for (byte[] page : pages.values()) {
            read(page, words);
        }
        return words.toString();
    }

    /** The pages in their order; what is unpacked is bounded. */
    private static TreeMap<Integer, byte[]> pages(byte[] content) throws IOException {
        var pages = new TreeMap<Integer, byte[]>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = PAGE.matcher(entry.getName());
                if (name.matches() && pages.size() < MOST_PAGES) {
                    var page = zip.readNBytes(left + 1);
                    left -= page.length;
                    if (left < 0) {
                        throw new IOException("too much to unpack");
                    }
                    pages.put(Integer.parseInt(name.group(1)) * 10_000 + Integer.parseInt(name.group(2)), page);
                }
            }
        }
        return pages;
    }

    private static void read(byte[] page, StringBuilder words) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(page));
            String top = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    top = element(xml, top, words);
                }
            }
            words.append('\n');
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** A text object that stands lower than the last one begins a line. */
    private static String element(XMLStreamReader xml, String top, StringBuilder words) throws XMLStreamException {
        if (xml.getLocalName().equals("TextObject")) {
            var boundary = String.valueOf(xml.getAttributeValue(null, "Boundary")).split("\\s+");
            var here = boundary.length > 1 ? boundary[1] : top;
            if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n' && !isSameLine(top, here)) {
                words.append('\n');
            }
            return here;
        }
        if (xml.getLocalName().equals("TextCode")) {
            words.append(xml.getElementText());
        }
        return top;
    }

    private static boolean isSameLine(String top, String other) {
        try {
            return Math.abs(Double.parseDouble(top) - Double.parseDouble(other)) < SAME_LINE;
        } catch (NumberFormatException noNumber) {
            return top.equals(other);
        }
    }
}
