package io.yinuo.document.internal.ofd;

import io.yinuo.document.internal.font.Fonts;
import io.yinuo.document.internal.layout.Pages;
import io.yinuo.document.internal.layout.Sheet;
import io.yinuo.document.internal.zip.Archive;
import io.yinuo.document.internal.zip.Xml;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes an OFD whose fonts are embedded as far as they are used. */
public final class OfdWriting {

    static final String NAMESPACE = "http://www.ofdspec.org/2016";
    static final String BOX = "0 0 " + Sheet.WIDTH + " " + Sheet.HEIGHT;

    private OfdWriting() {}

    public static byte[] write(Pages pages, Fonts fonts) {
        var resources = new Resources();
        var archive = new Archive();
        var contents = new StringBuilder();
        var list = new Xml().open("ofd:Document", "xmlns:ofd", NAMESPACE);
        var written = pages.pages().stream().map(page -> new PageWriting(resources, fonts).write(page)).toList();
        var ids = written.stream().map(page -> resources.next()).toList();
        list.open("ofd:CommonData").element("ofd:MaxUnitID", String.valueOf(resources.last()))
                .open("ofd:PageArea").element("ofd:PhysicalBox", BOX).close()
                .element("ofd:PublicRes", "PublicRes.xml").close().open("ofd:Pages");
        for (int i = 0; i < written.size(); i++) {
            list.empty("ofd:Page", "ID", ids.get(i), "BaseLoc", "Pages/Page_" + i + "/Content.xml");
            contents.append(written.get(i));
        }
        archive.put("OFD.xml", entry(pages, contents.toString())).put("Doc_0/Document.xml", list.close().close().toString());
        for (int i = 0; i < written.size(); i++) {
            archive.put("Doc_0/Pages/Page_" + i + "/Content.xml", written.get(i));
        }
        resources.write(archive);
        return archive.bytes();
    }

    /** The identity of a document is that of its content. */
    private static String entry(Pages pages, String contents) {
        var id = UUID.nameUUIDFromBytes(contents.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
        return new Xml().open("ofd:OFD", "xmlns:ofd", NAMESPACE, "DocType", "OFD", "Version", "1.1")
                .open("ofd:DocBody").open("ofd:DocInfo").element("ofd:DocID", id)
                .element("ofd:Title", pages.title().strip().replace("\n", "")).element("ofd:Creator", "Yinuo").close()
                .element("ofd:DocRoot", "Doc_0/Document.xml").close().close().toString();
    }
}
