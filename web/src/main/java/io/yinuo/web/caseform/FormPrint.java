package io.yinuo.web.caseform;

import io.yinuo.document.Block;
import io.yinuo.document.Cell;
import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialDocument;
import io.yinuo.document.OfficialForm;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.OfficialLetter.Foot;
import io.yinuo.document.OfficialLetter.Head;
import io.yinuo.document.OfficialLetter.Imprint;
import io.yinuo.document.OfficialLetter.Signature;
import io.yinuo.document.Paragraph;
import io.yinuo.document.Table;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.web.messages.Texts;
import java.util.ArrayList;
import java.util.List;

/** Sets a filled paper: as a letter (信函格式), or as a table of its fields and opinions. */
final class FormPrint {

    private static final List<Integer> WIDTHS = List.of(4, 6, 4, 6);
    private static final double ROW = 11;
    private static final double HIGH = 32;
    private static final double OPINION = 22;

    private final Texts texts;
    private final String organ;

    /** @param organ whose paper it is */
    FormPrint(Texts texts, String organ) {
        this.texts = texts;
        this.organ = organ;
    }

    /** @param extra a last row, such as the way to rate on the net */
    OfficialDocument of(FilledForm form, List<Cell> extra) {
        return form.fields().stream().anyMatch(field -> field.size() == FormField.Size.TEXT) ? letter(form) : table(form, extra);
    }

    private OfficialLetter letter(FilledForm form) {
        var paragraphs = form.text(LetterFields.BODY).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(Paragraph::body)
                .toList();
        var contact = form.text(LetterFields.CONTACT);
        var notes = contact.isEmpty() ? List.<String>of() : List.of(LetterPhrases.contact(contact, form.text(LetterFields.PHONE)));
        return new OfficialLetter(
                new Head(LetterForm.LETTER, organ, form.text(LetterFields.NUMBER), "", List.of()),
                form.text(LetterFields.TITLE), form.text(LetterFields.RECIPIENT), paragraphs, List.of(),
                new Foot(new Signature(organ, form.text(LetterFields.SIGNED_ON), true), notes, Imprint.NONE));
    }

    private OfficialForm table(FilledForm form, List<Cell> extra) {
        var rows = rows(form.fields());
        for (FormOpinions each : form.opinions()) {
            rows.add(Table.Row.of(OPINION, Cell.label(each.label()), new Cell(false, 3, List.copyOf(each.opinions()))));
        }
        if (!extra.isEmpty()) {
            rows.add(new Table.Row(0, extra));
        }
        return new OfficialForm(form.title(), organ, "", List.of(new Table(WIDTHS, 0, rows)));
    }

    /** Two halves share a row; a half without another takes it alone. */
    private List<Table.Row> rows(List<FormField> fields) {
        var rows = new ArrayList<Table.Row>();
        FormField left = null;
        for (FormField field : fields) {
            boolean isHalf = field.size() == FormField.Size.HALF;
            if (left != null && isHalf) {
                rows.add(Table.Row.of(ROW, label(left), Cell.value(left.text()), label(field), Cell.value(field.text())));
                left = null;
                continue;
            }
            if (left != null) {
                rows.add(whole(left));
            }
            left = isHalf ? field : null;
            if (!isHalf) {
                rows.add(whole(field));
            }
        }
        if (left != null) {
            rows.add(whole(left));
        }
        return rows;
    }

    private Table.Row whole(FormField field) {
        double height = field.size() == FormField.Size.HIGH ? HIGH : ROW;
        return Table.Row.of(height, label(field), Cell.value(field.text()).over(3));
    }

    private Cell label(FormField field) {
        return Cell.label(texts.get(field.key()));
    }
}
