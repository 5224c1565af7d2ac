package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Who gets a copy (抄送), one unit each. */
final class CopiesReader {

    private static final Wording LABEL = Wording.of("^\\(?(?:(?:抄送|抄报|抄告)(?:单位|机关)?[:：]?|(?:抄|送|报送)[:：])");
    private static final Wording COPIES_EACH = Wording.of("\\((?:各?[\\d一二三四五六]{1,2}份?|.{0,4}份)\\)?");
    private static final Wording END = Wording.of("联系人.*|联系电话.*|(?:19|20)\\d{2}年.*(?:印发|印).*|[一-鿿]{2,20}办公室\\d{4}年.*");
    private static final Wording GOES_ON = Wording.of("[一-鿿、,,()\\d]{4,60}[。]?");

    private CopiesReader() {}

    static List<String> read(List<Paragraph> tail) {
        for (int i = 0; i < tail.size(); i++) {
            var line = tail.get(i);
            var label = LABEL.search(line.phrase());
            if (label.find()) {
                var units = new ArrayList<>(units(line.asSent(label.end(), line.length())));
                boolean open = !line.text().endsWith("。") && line.text().length() > label.end() && (line.text().endsWith(",") || line.text().endsWith("、"));
                if (open && i + 1 < tail.size() && GOES_ON.fits(tail.get(i + 1).text())) {
                    units.addAll(units(tail.get(i + 1).asSent(0, tail.get(i + 1).length())));
                }
                return units;
            }
        }
        return List.of();
    }

    private static List<String> units(String words) {
        var plain = END.cutFirst(COPIES_EACH.replaceAll(words.replace('（', '(').replace('）', ')'), "、"))
                .replaceAll("抄[送报][:：]", "、");
        var units = new ArrayList<String>();
        for (String unit : plain.split("[,，、;；。]")) {
            var name = unit.strip();
            if (name.length() >= 2 && !name.equals("存档")) {
                units.add(name);
            }
        }
        return units;
    }
}
