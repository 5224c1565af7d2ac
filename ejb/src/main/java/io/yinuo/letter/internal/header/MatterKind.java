package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;

/**
 * Whether a letter answers a 建议 or a 提案. The body at whose session it was raised decides; where the letter names none,
 * or both, all that it says is weighed, words inside 《》 least.
 */
final class MatterKind {

    private static final Wording NUMBERED_SUGGESTION = Wording.of("号\\)?[一-鿿、]{0,6}建议");
    private static final Wording NUMBERED_MEMBERS = Wording.of("号\\)?[一-鿿、]{0,6}提案");

    private static final Wording CONFERENCE = Wording.of("政协|政治协商");
    private static final Wording CONGRESS = Wording.of("人大|人民代表大会");

    private int suggestion;
    private int members;

    /** @return 建议, 提案 or null */
    static String of(String title, Layout layout, Salutation salutation) {
        var kind = new MatterKind();
        var opening = layout.opening().text();
        var addressed = layout.salutation() == null ? "" : layout.salutation().text();
        var stated = addressed + Brackets.blankTitles(title == null ? opening : title + opening);
        boolean conference = CONFERENCE.in(stated);
        boolean congress = CONGRESS.in(stated);
        if (conference != congress) {
            return conference ? "提案" : "建议";
        }
        var head = String.join("\n", layout.head().stream().map(Object::toString).toList());
        kind.weigh(title == null ? "" : Brackets.blankTitles(title), 4);
        kind.weigh(Brackets.blankTitles(opening), 3);
        kind.weigh(Brackets.blankTitles(head), 1);
        kind.weighTitleOfMatter(title == null ? opening : title + opening);
        if (salutation != null && salutation.people()) {
            kind.add(salutation.saysMember(), 2);
        }
        kind.weighCopies(String.join("", layout.tail().stream().map(Object::toString).toList()));
        return kind.suggestion == kind.members ? null : kind.suggestion > kind.members ? "建议" : "提案";
    }

    private void weigh(String words, int weight) {
        if (words.contains("政协") || words.contains("政治协商")) {
            add(true, 2 * weight);
        }
        if (words.contains("人大") || words.contains("人民代表大会")) {
            add(false, 2 * weight);
        }
        if (NUMBERED_MEMBERS.in(words)) {
            add(true, weight);
        }
        if (NUMBERED_SUGGESTION.in(words)) {
            add(false, weight);
        }
        if (words.contains("提案")) {
            add(true, 1);
        }
    }

    private void weighTitleOfMatter(String words) {
        for (Brackets.Title each : Brackets.titles(words)) {
            if (each.words().endsWith("提案")) {
                add(true, 2);
            } else if (each.words().endsWith("建议")) {
                add(false, 1);
            }
        }
    }

    private void weighCopies(String words) {
        if (words.contains("抄送")) {
            weigh(words.contains("提案委") ? "政协" : words.contains("人大") ? "人大" : "", 1);
        }
    }

    private void add(boolean isOfMembers, int weight) {
        if (isOfMembers) {
            members += weight;
        } else {
            suggestion += weight;
        }
    }
}
