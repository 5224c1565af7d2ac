package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.TextParts;
import io.yinuo.drafting.TextParts.Attachment;
import io.yinuo.letter.LetterRule;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds the text of a letter against its attachments (附件说明, rule C11): each is pointed at, none is pointed at that is not there,
 * and their names are written as the standard has them (GB/T 9704-2012, 7.3.4).
 *
 * <p>The note below the text is made of the names, so that it always agrees with the attachments themselves.
 */
final class AttachmentCheck {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT);

    /** With its numbers, where it has any; the attachment of another document is none of the letter. */
    private static final Pattern MENTION = Pattern.compile("(?<![》”]|[》”]的|文件|文件的|通知|通知的|方案的|意见的|号文|及其|该)附件"
            + "(?:(?<from>\\d{1,2})(?!\\d)(?:[-—－~～至到](?:附件)?(?<to>\\d{1,2})(?!\\d))?(?<more>(?:[、和及](?:附件)?\\d{1,2}(?!\\d))*)"
            + "|(?<chinese>[一二三四五六七八九])(?![是个份并次致览律方般些定直十]))?");
    private static final Pattern TYPED_NOTE = Pattern.compile("^\\s*附件\\s*\\d{0,2}\\s*[：:]");
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("^\\s*(?:附件(?:\\s*\\d{1,2}\\s*[：:.、．]?|\\s*[：:])|\\d{1,2}[.、．](?!\\d))\\s*");
    private static final Pattern END_MARK = Pattern.compile("[。．.，,、；;：:！!？?]+\\s*$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final String CHINESE = "一二三四五六七八九";
    private static final int TELLING = 4;

    private final TextParts text;
    private final int count;
    private final List<LetterFinding> findings = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /**
     * Where the text points at attachments.
     *
     * @param numbers of the attachments, none where it just says 附件
     */
    private record Mention(Block block, int start, String words, List<Integer> numbers, boolean chinese) {}

    private AttachmentCheck(List<Block> letter) {
        text = TextParts.of(letter);
        count = text.attachments().size();
    }

    static Stream<LetterFinding> in(List<Block> letter) {
        var check = new AttachmentCheck(letter);
        check.text.body().forEach(check::read);
        check.mentions.forEach(check::pointsAtOne);
        check.text.attachments().forEach(check::isPointedAt);
        check.names();
        return check.findings.stream();
    }

    private void read(Block block) {
        var typed = TYPED_NOTE.matcher(block.text());
        if (block.level() == BlockLevel.BODY && typed.find()) {
            if (count > 0) {
                add(LetterRule.H12, block, 0, block.text(), "", "H12.typed");
            } else {
                add(LetterRule.H12, block, 0, block.text(), null, "H12.untied");
            }
            return;
        }
        var hit = MENTION.matcher(block.text());
        while (hit.find()) {
            mentions.add(new Mention(block, hit.start(), hit.group(), numbers(hit), hit.group("chinese") != null));
        }
    }

    private static List<Integer> numbers(Matcher hit) {
        if (hit.group("chinese") != null) {
            return List.of(CHINESE.indexOf(hit.group("chinese")) + 1);
        }
        if (hit.group("from") == null) {
            return List.of();
        }
        int from = Integer.parseInt(hit.group("from"));
        int to = hit.group("to") == null ? from : Integer.parseInt(hit.group("to"));
        var more = NUMBER.matcher(hit.group("more")).results().map(each -> Integer.valueOf(each.group()));
        return Stream.concat(IntStream.rangeClosed(from, Math.max(from, to)).boxed(), more).toList();
    }

    private void pointsAtOne(Mention mention) {
        var beyond = mention.numbers().stream().filter(number -> number < 1 || number > count).findFirst();
        if (count == 0) {
            if (mention == mentions.get(0)) {
                add(LetterRule.H12, mention, null, "H12.missing");
            }
        } else if (beyond.isPresent()) {
            add(LetterRule.H12, mention, null, "H12.beyond", beyond.get(), count);
        } else if (!mention.numbers().isEmpty() && count == 1) {
            add(LetterRule.H12, mention, "附件", "H12.single");
        } else if (mention.chinese()) {
            add(LetterRule.H12, mention, "附件" + mention.numbers().get(0), "H12.chinese");
        }
    }

    private void isPointedAt(Attachment attachment) {
        int number = text.attachments().indexOf(attachment) + 1;
        var name = attachment.title().text().strip();
        boolean pointedAt = mentions.stream().anyMatch(each -> each.numbers().isEmpty() || each.numbers().contains(number))
                || name.length() >= TELLING && text.body().stream().anyMatch(block -> block.text().contains(name));
        if (!pointedAt) {
            add(LetterRule.H12, attachment.title(), 0, attachment.title().text(), null, "H12.unmentioned", attachment.label());
        }
        if (attachment.paragraphs().stream().allMatch(block -> block.text().isBlank())) {
            findings.add(finding(
                    LetterRule.H12, FindingSeverity.HINT, attachment.title(), 0, attachment.title().text(), null, "H12.bodyless",
                    attachment.label()));
        }
    }

    private void names() {
        var told = new HashSet<String>();
        for (Attachment attachment : text.attachments()) {
            var title = attachment.title();
            var name = title.text();
            if (name.isBlank()) {
                add(LetterRule.H13, title, 0, name, null, "H13.empty", attachment.label());
                continue;
            }
            var number = TYPED_NUMBER.matcher(name);
            if (number.find()) {
                add(LetterRule.H13, title, 0, number.group(), "", "H13.number", attachment.label());
            }
            var mark = END_MARK.matcher(name);
            if (mark.find() && mark.start() > 0) {
                add(LetterRule.H13, title, mark.start(), mark.group(), "", "H13.mark", attachment.label());
            }
            if (!told.add(name.strip())) {
                add(LetterRule.H13, title, 0, name, null, "H13.twice", attachment.label());
            }
        }
    }

    private void add(LetterRule rule, Mention mention, String fix, String key, Object... about) {
        add(rule, mention.block(), mention.start(), mention.words(), fix, key, about);
    }

    private void add(LetterRule rule, Block block, int start, String words, String fix, String key, Object... about) {
        findings.add(finding(rule, FindingSeverity.WARNING, block, start, words, fix, key, about));
    }

    private static LetterFinding finding(
            LetterRule rule, FindingSeverity severity, Block block, int start, String words, String fix, String key, Object... about) {
        var message = MessageFormat.format(MESSAGES.getString(key), about);
        return new LetterFinding(
                rule.name(), severity, rule.phase(), block.id(), start, words.isEmpty() ? null : words, message, fix);
    }
}
