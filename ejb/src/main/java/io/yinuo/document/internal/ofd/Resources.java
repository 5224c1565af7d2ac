package io.yinuo.document.internal.ofd;

import io.yinuo.document.internal.font.FontFile;
import io.yinuo.document.internal.font.FontRun;
import io.yinuo.document.internal.font.FontSubset;
import io.yinuo.document.internal.zip.Archive;
import io.yinuo.document.internal.zip.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fonts and pictures of an OFD; each thing in the file has a number of its own. */
final class Resources {

    private final Map<FontFile, Integer> fonts = new LinkedHashMap<>();
    private final Map<FontFile, Set<Integer>> characters = new LinkedHashMap<>();
    private final Map<Integer, byte[]> pictures = new LinkedHashMap<>();
    private int last;

    int next() {
        return ++last;
    }

    int last() {
        return last;
    }

    /** The number of the run's font, of which these characters are used. */
    int font(FontRun run) {
        var used = characters.computeIfAbsent(run.font(), font -> new TreeSet<>());
        run.glyphs().forEach(glyph -> used.add(glyph.codePoint()));
        return fonts.computeIfAbsent(run.font(), font -> next());
    }

    int picture(byte[] png) {
        int id = next();
        pictures.put(id, png);
        return id;
    }

    void write(Archive archive) {
        var xml = new Xml().open("ofd:Res", "xmlns:ofd", OfdWriting.NAMESPACE, "BaseLoc", "Res").open("ofd:Fonts");
        fonts.forEach((font, id) -> {
            var file = "font_" + id + "." + FontSubset.extension(font);
            xml.open("ofd:Font", "ID", id, "FontName", font.name(), "FamilyName", font.name())
                    .element("ofd:FontFile", file).close();
            archive.put("Doc_0/Res/" + file, FontSubset.of(font, characters.get(font)));
        });
        xml.close();
        List<Integer> ids = new ArrayList<>(pictures.keySet());
        if (!ids.isEmpty()) {
            xml.open("ofd:MultiMedias");
            for (int id : ids) {
                xml.open("ofd:MultiMedia", "ID", id, "Type", "Image", "Format", "PNG")
                        .element("ofd:MediaFile", "image_" + id + ".png").close();
                archive.put("Doc_0/Res/image_" + id + ".png", pictures.get(id));
            }
            xml.close();
        }
        archive.put("Doc_0/PublicRes.xml", xml.close().toString());
    }
}
