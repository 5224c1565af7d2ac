package io.yinuo.web.bulletin;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinView;
import io.yinuo.bulletin.PeriodFigure;
import io.yinuo.directory.Directory;
import io.yinuo.document.Block;
import io.yinuo.document.Cell;
import io.yinuo.document.Level;
import io.yinuo.document.LetterForm;
import io.yinuo.document.OfficialLetter;
import io.yinuo.document.OfficialLetter.Attachment;
import io.yinuo.document.OfficialLetter.Foot;
import io.yinuo.document.OfficialLetter.Head;
import io.yinuo.document.OfficialLetter.Imprint;
import io.yinuo.document.OfficialLetter.Signature;
import io.yinuo.document.Paragraph;
import io.yinuo.document.Table;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.register.Figure;
import io.yinuo.register.Rate;
import io.yinuo.web.messages.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets a paper as an official document (文件格式): its words, and the figures and promises as attached tables. */
public final class BulletinPrint {

    private static final List<Integer> PERIOD_WIDTHS = List.of(6, 3, 3, 3, 3, 3, 3);
    private static final List<Integer> YEAR_WIDTHS = List.of(6, 3, 3, 3, 3, 3, 3, 3);
    private static final List<Integer> PROMISE_WIDTHS = List.of(2, 3, 11, 4, 4, 4);
    private static final List<PeriodFigure> PERIOD = List.of(
            PeriodFigure.DUE, PeriodFigure.KEPT, PeriodFigure.TO_VERIFY, PeriodFigure.EXPLAINED, PeriodFigure.LATE,
            PeriodFigure.LATE_IN_ALL);

    private final Texts texts;
    private final String organ;

    /** @param texts Chinese, because the paper is a Chinese document */
    BulletinPrint(Texts texts, String organ) {
        this.texts = texts;
        this.organ = organ;
    }

    /** The paper as its bureau issues it. */
    public static OfficialLetter set(BulletinView paper, Directory directory) {
        return new BulletinPrint(Texts.in(Texts.CHINESE), directory.bureau(paper.bureauId()).name()).of(paper);
    }

    OfficialLetter of(BulletinView paper) {
        boolean year = paper.kind() == BulletinKind.YEAR_SUMMARY;
        var body = new ArrayList<Block>(paragraphs(paper.opening()));
        body.add(new Paragraph(Level.H1, texts.get(year ? "bulletin.paper.year" : "bulletin.paper.state")));
        body.addAll(paragraphs(paper.findings()));
        if (!paper.demands().isBlank()) {
            body.add(new Paragraph(Level.H1, texts.get(year ? "bulletin.paper.next" : "bulletin.paper.demands")));
            body.addAll(paragraphs(paper.demands()));
        }
        var marks = paper.isDraft() ? List.of(texts.get("bulletin.paper.draft")) : List.<String>of();
        return new OfficialLetter(
                new Head(LetterForm.DOCUMENT, organ, paper.documentNumber(), "", marks), paper.title(),
                year ? "" : texts.get("bulletin.paper.sections"), body, attachments(paper, year),
                new Foot(new Signature(organ, LetterPhrases.day(paper.releasedOn()), true), List.of(), Imprint.NONE));
    }

    private static List<Block> paragraphs(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).<Block>map(Paragraph::body).toList();
    }

    private List<Attachment> attachments(BulletinView paper, boolean year) {
        var figures = new Attachment(
                texts.get(year ? "bulletin.paper.rates" : "bulletin.paper.figures"), List.of(year ? rates(paper) : figures(paper)));
        if (paper.promises().isEmpty()) {
            return List.of(figures);
        }
        var promises = new Attachment(
                texts.get(year ? "bulletin.paper.carried" : "bulletin.paper.late"), List.of(promises(paper)));
        return List.of(figures, promises);
    }

    private Table figures(BulletinView paper) {
        var heading = heading(Stream.concat(
                Stream.of(texts.get("bulletin.paper.section")), PERIOD.stream().map(figure -> texts.label(figure))));
        var rows = paper.rows().stream().map(row -> row(Stream.concat(
                Stream.of(name(row)), PERIOD.stream().map(figure -> String.valueOf(row.part(figure.name()))))));
        return table(PERIOD_WIDTHS, heading, rows);
    }

    private Table rates(BulletinView paper) {
        var shown = List.of(Rate.HANDLED, Rate.TALKED, Rate.PUBLISHED, Rate.SATISFIED);
        var heading = heading(Stream.of(
                        Stream.of(texts.get("bulletin.paper.section"), texts.get("bulletin.paper.matters")),
                        shown.stream().map(rate -> texts.label(rate)),
                        Stream.of(texts.get("bulletin.paper.judged"), texts.label(Rate.KEPT)))
                .flatMap(cells -> cells));
        var rows = paper.rows().stream().map(row -> row(Stream.of(
                        Stream.of(name(row), String.valueOf(row.whole(Rate.HANDLED.name()))),
                        shown.stream().map(rate -> percent(row, rate)),
                        Stream.of(String.valueOf(row.whole(Rate.KEPT.name())), percent(row, Rate.KEPT)))
                .flatMap(cells -> cells)));
        return table(YEAR_WIDTHS, heading, rows);
    }

    private static String percent(BulletinView.Row row, Rate rate) {
        var figure = Figure.of(rate, row.part(rate.name()), row.whole(rate.name()));
        return figure.percent() == null ? "—" : figure.percent().toPlainString() + "%";
    }

    private Table promises(BulletinView paper) {
        var heading = heading(Stream.of(
                        "bulletin.paper.no", "ledger.number", "commitments.words", "commitments.owner", "commitments.due",
                        "commitments.light")
                .map(key -> texts.get(key)));
        var rows = IntStream.range(0, paper.promises().size()).mapToObj(i -> promise(i + 1, paper.promises().get(i)));
        return table(PROMISE_WIDTHS, heading, rows);
    }

    private Table.Row promise(int place, BulletinView.Promise promise) {
        return row(Stream.of(
                String.valueOf(place), promise.numberText(), promise.words(), promise.section() == null ? "" : promise.section(),
                promise.dueOn() == null ? texts.get("wall.noDay") : LetterPhrases.day(promise.dueOn()),
                promise.light() == null ? texts.get("bulletin.toClear") : texts.label(promise.light())));
    }

    private String name(BulletinView.Row row) {
        return row.name() == null ? texts.get("statistics.total") : row.name().isEmpty() ? texts.get("statistics.noSection") : row.name();
    }

    private static Table.Row heading(Stream<String> cells) {
        return new Table.Row(0, cells.map(Cell::label).toList());
    }

    private static Table.Row row(Stream<String> cells) {
        return new Table.Row(0, cells.map(Cell::value).toList());
    }

    private static Table table(List<Integer> widths, Table.Row heading, Stream<Table.Row> rows) {
        return new Table(widths, 1, Stream.concat(Stream.of(heading), rows).toList());
    }
}
