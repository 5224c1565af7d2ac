package io.yinuo.letter;

import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts a letter from what is added behind it: the note below the text (附件说明) and the pages that begin with 附件 alone in their
 * first line (GB/T 9704-2012, 7.3.4 and 7.3.8). A list of files to be fetched from a page of the web is none.
 *
 * @param letter the paragraphs of the letter itself, 版记 among them
 */
record AttachedParts(List<Paragraph> letter, List<Attached> attachments) {

    private static final Pattern LABEL = Pattern.compile("附件(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?");
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|jpe?g|png)");
    private static final Pattern IMPRINT = Pattern.compile("抄[送报]:.*|.{2,60}\\d日印发");
    private static final String NOTE = "附件:";
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 60;

    /**
     * One attachment.
     *
     * @param label as it was sent, empty for one that only the note names
     * @param title as it was sent
     */
    record Attached(String label, String title, List<Paragraph> paragraphs) {}

    /** A name in the note: as it was sent, and folded without spaces. */
    private record Named(String sent, String folded) {}

    /** The note below the text. */
    private record Note(int from, int to, List<Named> names) {

        static final Note NONE = new Note(0, 0, List.of());
    }

    static AttachedParts of(List<Paragraph> all) {
        int start = IntStream.range(0, all.size()).filter(i -> isLabel(all, i)).findFirst().orElse(all.size());
        int end = IntStream.range(start, all.size())
                .filter(i -> IMPRINT.matcher(all.get(i).text()).matches())
                .findFirst()
                .orElse(all.size());
        var note = note(all.subList(0, start));
        var letter = new ArrayList<>(all.subList(0, note.from()));
        letter.addAll(all.subList(note.to(), start));
        letter.addAll(all.subList(end, all.size()));
        return new AttachedParts(letter, withNamed(note.names(), behind(all.subList(start, end), note.names())));
    }

    private static boolean isLabel(List<Paragraph> all, int at) {
        return LABEL.matcher(all.get(at).text()).matches()
                && at + 1 < all.size()
                && all.get(at + 1).length() <= LONGEST_NAME
                && !FILE.matcher(all.get(at + 1).text()).matches();
    }

    private static Note note(List<Paragraph> before) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).text().startsWith(NOTE)) {
                var note = note(before, i);
                boolean files = note.names().isEmpty()
                        || note.names().stream().anyMatch(name -> name.folded().isEmpty() || FILE.matcher(name.folded()).matches());
                if (!files) {
                    return note;
                }
            }
        }
        return Note.NONE;
    }

    private static Note note(List<Paragraph> before, int from) {
        var names = new ArrayList<Named>();
        var first = before.get(from);
        int next = from + 1;
        boolean numbered = first.text().startsWith("1.", NOTE.length()) || first.length() == NOTE.length();
        if (first.length() > NOTE.length()) {
            names.add(named(first, NOTE.length() + (numbered ? 2 : 0)));
        }
        while (numbered && next < before.size() && next < from + LONGEST_NOTE) {
            var number = (names.size() + 1) + ".";
            if (!before.get(next).text().startsWith(number)) {
                break;
            }
            names.add(named(before.get(next), number.length()));
            next++;
        }
        return new Note(from, next, names);
    }

    private static Named named(Paragraph paragraph, int from) {
        return paragraph.length() <= from
                ? new Named("", "")
                : new Named(LetterOutline.words(paragraph, from), paragraph.text().substring(from));
    }

    private static List<Attached> behind(List<Paragraph> pages, List<Named> names) {
        var starts = IntStream.range(0, pages.size()).filter(i -> isLabel(pages, i)).toArray();
        var attachments = new ArrayList<Attached>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : pages.size();
            var name = i < names.size() ? names.get(i) : null;
            attachments.add(attached(pages.subList(starts[i], end), name));
        }
        return attachments;
    }

    /** A title that takes several lines is known by its name in the note. */
    private static Attached attached(List<Paragraph> page, Named name) {
        var label = LetterOutline.words(page.get(0), 0);
        var said = new StringBuilder();
        for (int i = 1; name != null && i < page.size() && name.folded().startsWith(said + page.get(i).text()); i++) {
            said.append(page.get(i).text());
            if (name.folded().contentEquals(said)) {
                return new Attached(label, name.sent(), List.copyOf(page.subList(i + 1, page.size())));
            }
        }
        return new Attached(label, LetterOutline.words(page.get(1), 0), List.copyOf(page.subList(2, page.size())));
    }

    /** In the order of the note; what it does not name comes last, and what it names alone is a paper of its own. */
    private static List<Attached> withNamed(List<Named> names, List<Attached> behind) {
        var left = new ArrayList<>(behind);
        var all = new ArrayList<Attached>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var label = "附件" + (i + 1);
            Optional<Attached> there = left.stream()
                    .filter(each -> Objects.equals(each.title(), name.sent()))
                    .findFirst()
                    .or(() -> left.stream().filter(each -> each.label().equals(label)).findFirst());
            there.ifPresent(left::remove);
            all.add(there.orElseGet(() -> new Attached("", name.sent(), List.of())));
        }
        all.addAll(left);
        return all;
    }
}
