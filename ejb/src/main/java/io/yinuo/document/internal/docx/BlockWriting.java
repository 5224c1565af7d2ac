package io.yinuo.document.internal.docx;

import io.yinuo.document.Block;
import io.yinuo.document.Level;
import io.yinuo.document.Paragraph;
import io.yinuo.document.Table;
import io.yinuo.document.internal.layout.Heading;
import io.yinuo.document.internal.layout.LevelNumbers;
import java.util.List;

/** Writes the text: headings in the styles of their levels, so that the outline of the office program shows them. */
final class BlockWriting {

    private final Body body;

    BlockWriting(Body body) {
        this.body = body;
    }

    /** @param signed whether a signature follows, with which the last paragraph stays */
    void write(List<Block> blocks, boolean signed) {
        var numbers = new LevelNumbers();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                paragraph(paragraph, numbers, signed && i == blocks.size() - 1);
            } else if (blocks.get(i) instanceof Table table) {
                new TableWriting(body, table).write();
            }
        }
    }

    private void paragraph(Paragraph paragraph, LevelNumbers numbers, boolean staysWithNext) {
        var heading = Heading.of(paragraph, numbers);
        boolean runsOn = !heading.heading().isEmpty() && !heading.text().isEmpty();
        body.begin(style(paragraph.level(), runsOn), () -> {
            if (staysWithNext) {
                body.xml().empty("w:keepNext");
            }
        });
        body.run(heading.heading(), runsOn ? heading.face() : null).run(heading.text()).end();
    }

    private static String style(Level level, boolean runsOn) {
        return runsOn || level == Level.BODY ? "a" : String.valueOf(level.ordinal() + 1);
    }
}
