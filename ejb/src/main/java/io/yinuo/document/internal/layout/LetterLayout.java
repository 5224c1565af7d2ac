package io.yinuo.document.internal.layout;

import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.OfficialLetter.Attachment;
import io.yinuo.document.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets a letter on pages.
 *
 * <p>The signature never stands alone on its page, and nobody writes 此页无正文: where 22 lines a page would leave it alone,
 * 21 or 23 are tried, and at last two lines of the text go along with it (GB/T 9704-2012, 7.3.5).
 */
public final class LetterLayout {

    private static final int TEXT_WITH_SIGNATURE = 2;

    private final OfficialLetter letter;
    private final ImprintLayout imprint;

    private LetterLayout(OfficialLetter letter) {
        this.letter = letter;
        this.imprint = new ImprintLayout(letter.foot().imprint(), letter.head().form());
    }

    public static Pages pages(OfficialLetter letter) {
        var layout = new LetterLayout(letter);
        return Stream.of(
                        new Trial(layout, Sheet.LINES, false),
                        new Trial(layout, Sheet.LINES - 1, false),
                        new Trial(layout, Sheet.LINES + 1, false),
                        new Trial(layout, Sheet.LINES, true))
                .min(Comparator.comparingInt(Trial::faults))
                .orElseThrow()
                .pages();
    }

    /** One way to divide the letter into pages. */
    private static final class Trial {

        private final LetterLayout layout;
        private final Sheet sheet;
        private final HeadLayout head;
        private final SignatureLayout signature;
        private final List<List<Paginator.Put>> pages;
        private final Box dateLine;
        private final Box signatureTop;

        private Trial(LetterLayout layout, int lines, boolean movesText) {
            this.layout = layout;
            this.sheet = new Sheet(lines);
            double pitch = sheet.pitch();
            var text = new TextLayout(pitch);
            this.head = HeadLayout.of(layout.letter.head(), pitch);
            this.signature = new SignatureLayout(layout.letter.foot().signature());
            var signed = signature.boxes(text, pitch, !layout.letter.foot().notes().isEmpty());
            this.signatureTop = signed.get(0);
            this.dateLine = signed.get(signed.size() - 1);
            var boxes = layout.text(text, pitch, movesText);
            boxes.addAll(signed);
            boxes.addAll(layout.notes(text));
            boxes.addAll(layout.attachments(text, pitch));
            this.pages = Paginator.pages(boxes, pitch, head.bottom());
        }

        /** A signature without text above it weighs most, then an imprint on a page of its own. */
        private int faults() {
            long text = pages.get(pageOf(dateLine)).stream().filter(put -> put.box().isText()).count();
            boolean alone = text < TEXT_WITH_SIGNATURE && pageOf(dateLine) > 0;
            return (alone ? 2 : 0) + (imprintFits() ? 0 : 1);
        }

        private boolean imprintFits() {
            var last = pages.get(pages.size() - 1);
            double bottom = last.stream().mapToDouble(Paginator.Put::bottom).max().orElse(Sheet.TOP);
            return bottom <= Sheet.BOTTOM - layout.imprint.height() + 1e-3;
        }

        private int pageOf(Box box) {
            return IntStream.range(0, pages.size())
                    .filter(page -> pages.get(page).stream().anyMatch(put -> put.box() == box))
                    .findFirst()
                    .orElseThrow();
        }

        private Pages pages() {
            int count = pages.size() + (imprintFits() ? 0 : 1);
            var set = new ArrayList<Page>();
            for (int i = 0; i < count; i++) {
                set.add(page(i, i == count - 1));
            }
            return new Pages(layout.letter.title(), sheet.lines(), set, seal());
        }

        private Page page(int index, boolean isLast) {
            var marks = new ArrayList<Mark>();
            if (index == 0) {
                marks.addAll(head.marks());
            }
            if (index < pages.size()) {
                pages.get(index).forEach(put -> marks.addAll(put.marks()));
            }
            if (isLast) {
                marks.addAll(layout.imprint.marks());
            }
            if (index > 0 || layout.letter.head().form() == LetterForm.DOCUMENT) {
                marks.addAll(PageNumber.marks(index + 1));
            }
            return new Page(marks);
        }

        private Optional<Pages.SealSpot> seal() {
            if (!layout.letter.foot().signature().sealed()) {
                return Optional.empty();
            }
            int page = pageOf(dateLine);
            double top = pages.get(page).stream()
                    .filter(put -> put.box() == signatureTop)
                    .mapToDouble(Paginator.Put::y)
                    .findFirst()
                    .orElseThrow();
            return Optional.of(signature.seal(page + 1, top, sheet.pitch()));
        }
    }

    /** From the title to the note on attachments, which stays with the signature. */
    private List<Box> text(TextLayout layout, double pitch, boolean movesText) {
        var boxes = new ArrayList<>(layout.title(letter.title()));
        boxes.add(TextBox.room(pitch));
        if (!letter.recipient().isBlank()) {
            boxes.addAll(layout.flush(letter.recipient()));
        }
        var text = new ArrayList<>(layout.blocks(letter.body()));
        if (movesText) {
            keepLastLines(text);
        }
        boxes.addAll(text);
        if (!letter.attachments().isEmpty()) {
            boxes.add(TextBox.gap(pitch, true));
            boxes.addAll(attachmentNote(layout));
        }
        return boxes;
    }

    private static void keepLastLines(List<Box> text) {
        for (int i = Math.max(0, text.size() - TEXT_WITH_SIGNATURE); i < text.size(); i++) {
            if (text.get(i) instanceof TextBox line) {
                text.set(i, line.staying());
            }
        }
    }

    private List<Box> attachmentNote(TextLayout layout) {
        var names = letter.attachments().stream().map(Attachment::name).toList();
        if (names.size() == 1) {
            return layout.hanging("附件：", names.get(0), 2, true);
        }
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < names.size(); i++) {
            var lead = (i == 0 ? "附件：" : "") + (i + 1) + ". ";
            boxes.addAll(layout.hanging(lead, names.get(i), i == 0 ? 2 : 5, true));
        }
        return boxes;
    }

    private List<Box> notes(TextLayout layout) {
        var boxes = new ArrayList<Box>();
        var notes = letter.foot().notes();
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i).startsWith("（") ? notes.get(i) : "（" + notes.get(i) + "）";
            boxes.addAll(layout.hanging("", note, 2, i + 1 < notes.size()));
        }
        return boxes;
    }

    private List<Box> attachments(TextLayout layout, double pitch) {
        var boxes = new ArrayList<Box>();
        int count = letter.attachments().size();
        for (int i = 0; i < count; i++) {
            var attachment = letter.attachments().get(i);
            if (!attachment.body().isEmpty()) {
                var label = "附件" + (count > 1 ? i + 1 : "");
                boxes.add(layout.at(0, label, Typeface.HEI, TextBox.Role.NEW_PAGE, true));
                boxes.add(TextBox.room(pitch));
                boxes.addAll(layout.title(attachment.name()));
                boxes.add(TextBox.room(pitch));
                boxes.addAll(layout.blocks(attachment.body()));
            }
        }
        return boxes;
    }
}
