package io.yinuo.letter.internal.body;

import io.yinuo.letter.LetterReading.CitedDocument;
import io.yinuo.letter.internal.header.DocumentNumbers;
import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Brackets;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Documents that the body names: titles in 《》 with the number beside them, and numbers alone. */
public final class Documents {

    private static final Wording NUMBER_BEHIND = Wording.of("^[”\"]?\\((?:以下简称[^()]{1,30},)?(" + DocumentNumbers.SHAPE + ")");
    private static final Wording ORDER_BEHIND = Wording.of("^[”\"]?\\(((?:[一-鿿]{2,14})?令?第\\d{1,4}号(?:令)?)\\)");
    private static final Wording NUMBER_BEFORE = Wording.of("(" + DocumentNumbers.SHAPE + ")(?:文件)?$");
    private static final Wording ORDER_BEFORE = Wording.of("((?:国务院|教育部|省政府|[一-鿿]{2,8})(?:第\\d{1,4}号令|令第\\d{1,4}号))$");
    private static final Wording FORM = Wording.of("(?:反馈表|征询意见表|征求意见表|意见表|回执|评价表|满意度测评表|测评表|日报|晚报|时报)$");
    private static final Wording BARE_NOUN =
            Wording.of("^(?:实施|指导|若干)?(?:建议|提案|议案|意见|方案|通知|办法|规划|条例|规定|计划|细则|决定|措施|纲要|标准|指南|清单|通告|公告|指导意见|实施意见|实施方案|实施办法|工作方案|管理办法|行动计划)$");
    private static final Wording ABBREVIATED = Wording.of("简称:?[“\"]?$");
    private static final Wording NAMELESS =
            Wording.of("(?:^|[,。;、在由对用和与据按照自])([一-鿿、]{0,10}?[“\"][^“”\"]{1,8}[”\"])(?:文件|意见|政策文件)");

    private static final Wording ITSELF_BEHIND = Wording.of("^的?(?:建议|提案|议案)");
    private static final Wording ITSELF_BEFORE = Wording.of("(?:您|你|代表|委员).{0,5}(?:提出|提交)的?.{0,3}$");
    private static final Wording SWALLOWED = Wording.of("^(?:日以|根据|按照|依据|印发|下发|出台|落实|执行|参照|贯彻|转发|以|由|与|和|及|的|了)+");

    private final String matterTitle;
    private final Set<String> aliases = new HashSet<>();
    private final List<CitedDocument> documents = new ArrayList<>();

    private Documents(String matterTitle) {
        this.matterTitle = matterTitle == null ? "" : matterTitle;
    }

    /** @param matterTitle of the matter itself, which is no cited document */
    public static List<CitedDocument> in(List<Paragraph> body, String matterTitle) {
        var reader = new Documents(matterTitle);
        body.forEach(reader::read);
        return reader.documents;
    }

    private void read(Paragraph paragraph) {
        var text = paragraph.text();
        var seen = new HashSet<Integer>();
        for (Brackets.Title title : Brackets.titles(text)) {
            if (isAlias(text, title)) {
                aliases.add(title.words());
            } else if (!isOther(paragraph, title, text)) {
                add(paragraph, title, text, seen);
            }
        }
        for (DocumentNumbers.Hit alone : DocumentNumbers.in(paragraph.phrase().part(Brackets.blankTitles(text)))) {
            if (!seen.contains(alone.end())) {
                var span = paragraph.span(alone.start(), alone.end());
                var number = DocumentNumbers.normal(number(text.substring(alone.start(), alone.end())));
                documents.add(new CitedDocument(span.start(), span.end(), span.text(), null, number));
            }
        }
    }

    private static boolean isAlias(String text, Brackets.Title title) {
        return ABBREVIATED.in(text.substring(Math.max(0, title.from() - 6), title.from()));
    }

    private boolean isOther(Paragraph paragraph, Brackets.Title title, String text) {
        var words = title.words();
        var sent = paragraph.asSent(title.from() + 1, title.to() - 1);
        boolean ofMatter = sent.equals(matterTitle)
                || !matterTitle.isEmpty() && words.length() >= 6 && matterTitle.contains(words)
                || ITSELF_BEHIND.in(text.substring(title.to(), Math.min(text.length(), title.to() + 8)))
                || ITSELF_BEFORE.in(text.substring(Math.max(0, title.from() - 10), title.from()));
        return ofMatter || aliases.contains(words) || FORM.in(words) || BARE_NOUN.in(words) || words.length() < 3;
    }

    private void add(Paragraph paragraph, Brackets.Title title, String text, Set<Integer> seen) {
        int from = title.from();
        int to = title.to();
        String number = null;
        var behind = text.substring(to, Math.min(text.length(), to + 60));
        var before = text.substring(Math.max(0, from - 40), from);
        var after = NUMBER_BEHIND.search(behind);
        var orderAfter = ORDER_BEHIND.search(behind);
        var ahead = NUMBER_BEFORE.search(before);
        var orderAhead = ORDER_BEFORE.search(before);
        if (after.find()) {
            number = DocumentNumbers.normal(number(after.group(1)));
            seen.add(to + after.end(1));
            to += after.end() + (behind.startsWith(")", after.end()) ? 1 : 0);
        } else if (orderAfter.find()) {
            number = orderAfter.group(1);
            to += orderAfter.end();
        } else if (ahead.find()) {
            number = DocumentNumbers.normal(number(ahead.group(1)));
            seen.add(from - before.length() + ahead.end(1));
        } else if (orderAhead.find()) {
            number = orderAhead.group(1);
        }
        var span = paragraph.span(from, to);
        documents.add(new CitedDocument(
                span.start(), span.end(), span.text(), paragraph.asSent(title.from() + 1, title.to() - 1), number));
    }

    /** A number alone may have swallowed the words before it: 根据国办发〔2014〕46号. */
    private static String number(String words) {
        return SWALLOWED.cutFirst(words);
    }

    /** A document that is named by a nickname only: “双减”文件. */
    public static boolean isNickname(Phrase sentence) {
        return sentence.text().indexOf('“') >= 0 && NAMELESS.in(sentence);
    }
}
