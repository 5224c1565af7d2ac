package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.HeadPart;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.ReplyView;
import io.yinuo.letter.LetterRule;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Characters that no font has, so that the letter cannot be made into a file (缺字, rule G6): each once, at its first place. */
final class Unprintable {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT);

    /** So many are told one by one. */
    private static final int MOST = 10;

    private final IntPredicate prints;
    private final Set<Integer> told = new HashSet<>();
    private final List<LetterFinding> findings = new ArrayList<>();

    private Unprintable(IntPredicate prints) {
        this.prints = prints;
    }

    static Stream<LetterFinding> in(ReplyView reply, List<Block> text, IntPredicate prints) {
        var reader = new Unprintable(prints);
        reader.read(HeadPart.TITLE, null, reply.title());
        reader.read(HeadPart.MAIN_RECIPIENT, null, reply.mainRecipient());
        text.forEach(block -> reader.read(null, block.id(), block.text()));
        Stream.of(reply.copies(), reply.contactName(), reply.contactPhone()).forEach(words -> reader.read(null, null, words));
        return reader.findings.stream();
    }

    private void read(HeadPart part, UUID block, String words) {
        var text = Objects.requireNonNullElse(words, "");
        for (int i = 0; i < text.length() && told.size() < MOST; i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!prints.test(character) && told.add(character)) {
                findings.add(finding(part, block, i, character));
            }
        }
    }

    private static LetterFinding finding(HeadPart part, UUID block, int start, int character) {
        var word = Character.toString(character);
        var message = MessageFormat.format(MESSAGES.getString("G6"), word, String.format("%04X", character));
        return new LetterFinding(
                LetterRule.G6.name(), FindingSeverity.ERROR, LetterRule.G6.phase(), part, block, start, word, message, null);
    }
}
