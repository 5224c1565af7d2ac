package io.yinuo.it.commitment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dhatim.fastexcel.Workbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A table that somebody downloaded, fills in and sends back, as Excel and WPS do. */
final class FilledTable {

    private static final int LETTERS = 26;

    private final List<List<String>> rows = new ArrayList<>();

    private FilledTable() {}

    /** The first sheet of the file. */
    static FilledTable of(Path file) {
        var table = new FilledTable();
        try (var zip = new ZipFile(file.toFile())) {
            var shared = elements(xml(zip, "xl/sharedStrings.xml").getElementsByTagName("si")).stream()
                    .map(Element::getTextContent)
                    .toList();
            for (var row : elements(xml(zip, "xl/worksheets/sheet1.xml").getElementsByTagName("row"))) {
                var cells = new ArrayList<String>();
                for (var cell : elements(row.getElementsByTagName("c"))) {
                    int column = column(cell.getAttribute("r"));
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    var said = cell.getTextContent();
                    cells.set(column, cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(said.strip())) : said);
                }
                table.rows.add(cells);
            }
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return table;
    }

    /** Types into the cell under that heading, in the row whose first cell says that. */
    FilledTable fill(String first, String heading, String words) {
        int column = rows.get(0).indexOf(heading);
        var row = row(first);
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, words);
        return this;
    }

    /** The row whose first cell says that. */
    List<String> row(String first) {
        return rows.stream().filter(row -> !row.isEmpty() && row.get(0).equals(first)).findFirst().orElseThrow();
    }

    /** All of it without the heading. */
    List<List<String>> lines() {
        return rows.subList(1, rows.size());
    }

    byte[] content() {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, "test", "1.0")) {
            var sheet = book.newWorksheet("承诺");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    private static Document xml(ZipFile zip, String name) throws IOException, ParserConfigurationException, SAXException {
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    /** Of AB12 the 28th column, counted from 0. */
    private static int column(String reference) {
        int column = 0;
        for (char letter : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }
}
