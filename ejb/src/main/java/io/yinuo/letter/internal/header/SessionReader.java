package io.yinuo.letter.internal.header;

import io.yinuo.letter.LetterReading.Congress;
import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Search;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The session at which the matter was raised: 市十八届人大二次会议, 政协平江县第十届委员会第二次会议. */
final class SessionReader {

    private static final String LEVEL = "(?<level>[一-鿿]{0,14}?(?:省|市|县|区|州|盟|旗|镇|乡|全国))";
    private static final String TERM = "第?(?<term>[一二三四五六七八九十百零〇\\d]{1,4})届";
    private static final String SESSION = "第?(?<session>[一二三四五六七八九十\\d]{1,3})次";
    private static final String CONGRESS = "(?:人民代表大会|人大)(?:常务委员会|常委会)?";
    private static final String CONFERENCE = "(?:中国人民政治协商会议|人民政协|政协)";
    private static final List<Form> FORMS = List.of(
            new Form("人大", LEVEL + TERM + CONGRESS + SESSION),
            new Form("人大", LEVEL + CONGRESS + TERM + SESSION),
            new Form("人大", TERM + LEVEL + CONGRESS + SESSION),
            new Form("人大", LEVEL + TERM + SESSION + "(?:全体)?(?:人大|人民代表大会)"),
            new Form("政协", CONFERENCE + LEVEL + TERM + "(?:委员会)?" + SESSION),
            new Form("政协", CONFERENCE + TERM + LEVEL + "(?:委员会)?" + SESSION),
            new Form("政协", LEVEL + CONFERENCE + TERM + "(?:委员会)?" + SESSION),
            new Form("政协", LEVEL + TERM + CONFERENCE + "(?:委员会)?" + SESSION),
            new Form("政协", TERM + LEVEL + CONFERENCE + "(?:委员会)?" + SESSION));
    private static final List<Form> BETWEEN = List.of(
            new Form("人大", LEVEL + TERM + CONGRESS + ".{0,4}闭会期间"),
            new Form("人大", LEVEL + CONGRESS + TERM + ".{0,4}闭会期间"),
            new Form("人大", LEVEL + CONGRESS + ".{0,4}闭会期间"));
    private static final List<Form> TERM_ONLY = List.of(
            new Form("人大", LEVEL + TERM + CONGRESS),
            new Form("政协", CONFERENCE + LEVEL + TERM),
            new Form("政协", LEVEL + CONFERENCE + TERM));
    private static final Form NAMELESS = new Form("", LEVEL + "(?:政府)?" + TERM + "(?:委员会)?" + SESSION + "(?:全体)?会议");
    private static final Wording LEAD = Wording.of(
            "^.*(?:关于|对于|办理|交办|转交|转办|提交|收到|答复|人大|政协|在|于(?!都|洪|田)|[对的您你们局委到、])(?=.)");

    /** A way to write a session. */
    private record Form(String body, Wording pattern) {

        Form(String body, String pattern) {
            this(body, Wording.of(pattern));
        }

        Integer number(Search hit, String group) {
            if (!pattern.hasGroup(group)) {
                return null;
            }
            OptionalInt number = Numerals.parse(hit.group(group));
            return number.isPresent() ? number.getAsInt() : null;
        }
    }

    private SessionReader() {}

    /** @param sources the title first, then the opening */
    static Optional<Congress> read(List<Phrase> sources, String matter) {
        boolean between = sources.stream().anyMatch(source -> source.text().contains("闭会期间"));
        return first(sources, FORMS, between)
                .or(() -> between ? first(sources, BETWEEN, true) : Optional.empty())
                .or(() -> first(sources, TERM_ONLY, between))
                .or(() -> matter == null ? Optional.empty() : nameless(sources, matter, between));
    }

    private static Optional<Congress> first(List<Phrase> sources, List<Form> forms, boolean between) {
        for (Phrase source : sources) {
            for (Form form : forms) {
                var hit = form.pattern().search(source);
                if (hit.find()) {
                    return Optional.of(congress(form, hit, between));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Congress> nameless(List<Phrase> sources, String matter, boolean between) {
        var body = matter.equals("提案") ? "政协" : "人大";
        return first(sources, List.of(new Form(body, NAMELESS.pattern())), between);
    }

    private static Congress congress(Form form, Search hit, boolean between) {
        return new Congress(
                form.body(),
                level(hit.group("level")),
                form.number(hit, "term"),
                form.number(hit, "session"),
                between);
    }

    private static String level(String words) {
        return LEAD.cutFirst(words);
    }
}
