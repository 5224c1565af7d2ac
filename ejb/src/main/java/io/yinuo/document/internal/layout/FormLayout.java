package io.yinuo.document.internal.layout;

import io.yinuo.document.OfficialForm;
import io.yinuo.document.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a paper with fields on pages: title, a line with number and date, tables and paragraphs. */
public final class FormLayout {

    private FormLayout() {}

    public static Pages pages(OfficialForm form) {
        double pitch = Sheet.STANDARD.pitch();
        var text = new TextLayout(pitch);
        var boxes = new ArrayList<Box>(text.title(form.title()));
        if (!(form.left() + form.right()).isBlank()) {
            var marks = new ArrayList<>(Words.left(form.left(), Typeface.FANG_SONG, Style.TABLE, 0, pitch));
            marks.addAll(Words.right(form.right(), Typeface.FANG_SONG, Style.TABLE, 0, pitch));
            boxes.add(new TextBox(pitch, marks, TextBox.Role.FOOT, true));
        }
        boxes.addAll(text.blocks(form.blocks()));
        var set = new ArrayList<Page>();
        var pages = Paginator.pages(boxes, pitch, Sheet.TOP);
        for (var page : pages) {
            var marks = new ArrayList<Mark>();
            page.forEach(put -> marks.addAll(put.marks()));
            if (pages.size() > 1) {
                marks.addAll(PageNumber.marks(set.size() + 1));
            }
            set.add(new Page(marks));
        }
        return new Pages(form.title(), Sheet.LINES, set, Optional.empty());
    }
}
