package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom the letter speaks to: 袁晶晶代表：, 姜欣（等10位）代表：, 民盟区委会：.
 *
 * @param names of people, or of the body that made the matter
 * @param several whether more than one person is meant
 * @param saysMember 委员 and not 代表
 * @param people whether it names people and not a body
 * @param colon whether a colon ends it
 */
public record Salutation(List<String> names, boolean several, boolean saysMember, boolean people, boolean colon) {

    private static final int LONGEST = 150;
    private static final Wording PEOPLE = Wording.of("^(?:尊敬的)?(?:各位)?(.{2,120}?)"
            + "((?:\\(?等\\d{0,3}[一二三四五六七八九十]{0,3}[位名人]?\\)?|(?:[两二三四五六七八九十]{1,3}|\\d{1,3})[位名])?)"
            + "(?:[省市区县镇乡州旗盟]?(?:人大|政协)|全国人大)?(代表|委员)(?:们)?(?:女士|先生|同志)?([:;,]?)(?:(?:您|你)们?好[!。:,]?)?$");
    private static final Wording LEADING = Wording.of("^(代表|委员)([\\p{IsHan}·]{2,4})([:;,])$");
    private static final Wording BODY = Wording.of(
            "^(?:尊敬的)?([\\p{IsHan}、()]{3,40}(?:委员会|委|支部|总支|联络组|工作组|小组|界别?|联|协会|商会|会|代表团|主席团|社|局|[厅部院]|公司|政府|办公室|办|组|党))(:)$");
    private static final Wording NAME = Wording.of("[\\p{IsHan}·•.○×*Xx]{2,12}");
    private static final Wording ONE_OF_SEVERAL = Wording.of("[一-鿿·]{2,3}|[一-鿿·]{4,30}(?:委员会|[委会部联社局办组党])");
    private static final Wording TITLE = Wording.of("(?:代表|委员)$");
    private static final Wording NO_NAME = Wording.of(
            "关于|建议|提案|议案|答复|人大|政协|感谢|收悉|局|[的您你们和及为了是在有]$|[。《》|:;]|^(?:全体|广大|受|您|你|我)|会议");

    /** A salutation of people, if the paragraph is one. */
    public static Optional<Salutation> ofPeople(Paragraph paragraph) {
        var text = paragraph.text();
        if (text.length() > LONGEST || text.length() < 4) {
            return Optional.empty();
        }
        var leading = LEADING.search(text);
        if (leading.matches()) {
            var names = List.of(paragraph.asSent(leading.start(2), leading.end(2)));
            return Optional.of(new Salutation(names, false, leading.group(1).equals("委员"), true, true));
        }
        if (!PEOPLE.mayBeIn(paragraph.phrase())) {
            return Optional.empty();
        }
        var hit = PEOPLE.search(text);
        if (!hit.matches() || NO_NAME.in(hit.group(1))) {
            return Optional.empty();
        }
        var names = names(paragraph, hit.start(1), hit.end(1));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean several = names.size() > 1 || !hit.group(2).isEmpty();
        boolean colon = hit.group(4).equals(":");
        return Optional.of(new Salutation(names, several, hit.group(3).equals("委员"), true, colon));
    }

    /** A salutation of a body, such as a committee or a party. */
    public static Optional<Salutation> ofBody(Paragraph paragraph) {
        var hit = BODY.search(paragraph.phrase());
        if (paragraph.length() > LONGEST || !paragraph.text().endsWith(":") || !hit.matches()) {
            return Optional.empty();
        }
        var names = bodies(paragraph.asSent(hit.start(1), hit.end(1)));
        return Optional.of(new Salutation(names, names.size() > 1, false, false, true));
    }

    /** Several where each is a person or a body of its own; a mark may also belong to a name (科教、文卫体委员会). */
    private static List<String> bodies(String words) {
        var parts = List.of(words.split("、"));
        return parts.stream().allMatch(ONE_OF_SEVERAL::fits) ? parts : List.of(words);
    }

    /** Names parted by marks, or by blanks where each part is a whole name. */
    private static List<String> names(Paragraph paragraph, int from, int to) {
        var names = new ArrayList<String>();
        var sent = paragraph.text().substring(from, to);
        var spaced = spaced(paragraph.spaced(), sent);
        for (String part : spaced.split("[、,，;和]")) {
            for (String whole : wholeNames(part.strip())) {
                var name = TITLE.cutFirst(whole);
                if (!NAME.fits(name)) {
                    return List.of();
                }
                int at = paragraph.text().indexOf(name);
                names.add(at < 0 ? name : paragraph.asSent(at, at + name.length()));
            }
        }
        return names;
    }

    /** The part of the spaced line that holds the same characters. */
    private static String spaced(String line, String tight) {
        int start = line.indexOf(tight.charAt(0));
        int i = Math.max(start, 0);
        int matched = 0;
        while (i < line.length() && matched < tight.length()) {
            if (line.charAt(i) == tight.charAt(matched)) {
                matched++;
            } else if (line.charAt(i) != ' ') {
                return tight;
            }
            i++;
        }
        return start < 0 || matched < tight.length() ? tight : line.substring(start, i);
    }

    /** 唐 军 is one name and so is 郭晋 生, 张三 李四 are two. */
    private static List<String> wholeNames(String words) {
        var tokens = words.split(" ");
        var names = new ArrayList<String>();
        var open = new StringBuilder();
        for (String token : tokens) {
            int last = names.size() - 1;
            if (token.length() == 1 && tokens.length == 2 && last == 0 && names.get(0).length() == 2) {
                names.set(0, names.get(0) + token);
            } else if (token.length() == 1) {
                open.append(token);
            } else {
                if (!open.isEmpty()) {
                    names.add(open.toString());
                    open.setLength(0);
                }
                names.add(token);
            }
        }
        if (!open.isEmpty()) {
            names.add(open.toString());
        }
        return names;
    }
}
