package io.yinuo.web.feedback;

import io.yinuo.feedback.RatingColumn;
import io.yinuo.feedback.RatingLists;
import io.yinuo.paper.PaperTexts;
import io.yinuo.shared.InvalidInput;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.table.Download;
import io.yinuo.web.table.TableFile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Ratings that congress or CPPCC sent as a table (评价清单): read, looked at, then accepted row by row. */
@Named
@ViewScoped
public class RatingListView implements Serializable {

    private static final long serialVersionUID = 1L;
    /** So many rows go with one request. */
    private static final int AT_ONCE = 10;

    @Inject
    RatingLists lists;

    @Inject
    PaperTexts texts;

    @Inject
    RatingAcceptance acceptance;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    Messages messages;

    private final List<ListedRatingRow> rows = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private String listName;
    private transient Part file;

    public void load() {
        shell.require(Destination.RATING_LIST);
    }

    /** Reads the chosen list; what an earlier one said is gone. */
    @TellsRefusals
    public void upload() {
        var sent = SentFile.of(file);
        file = null;
        new InvalidInput.Check().present(sent, "file").done();
        var list = lists.read(texts.table(sent));
        listName = sent.name();
        rows.clear();
        notUnderstood.clear();
        leftOut.clear();
        list.rows().stream().map(ListedRatingRow::new).forEach(rows::add);
        notUnderstood.addAll(list.notUnderstood());
        leftOut.addAll(list.leftOut());
    }

    /** Accepts the next rows; who has more presses again. */
    public void accept() {
        rows.stream()
                .filter(ListedRatingRow::isPending)
                .limit(AT_ONCE)
                .forEach(row -> row.cameOut(acceptance.accept(row.command(listName), messages.texts())));
        notices.done("ratingList.accepted", getAccepted(), getPending());
    }

    /** The empty list with the headings that are understood. */
    public void template() {
        var headings = Stream.of(RatingColumn.values()).map(RatingColumn::heading).toList();
        var name = messages.get("ratingList.file");
        Download.send(name, TableFile.of(name, headings, List.of()));
    }

    public long getPending() {
        return rows.stream().filter(ListedRatingRow::isPending).count();
    }

    public long getAccepted() {
        return rows.stream().filter(ListedRatingRow::isAccepted).count();
    }

    public long getWrong() {
        return rows.stream().filter(row -> !row.getRow().isReady()).count();
    }

    public int getAtOnce() {
        return (int) Math.min(AT_ONCE, getPending());
    }

    public List<ListedRatingRow> getRows() {
        return rows;
    }

    public List<String> getNotUnderstood() {
        return notUnderstood;
    }

    public List<String> getLeftOut() {
        return leftOut;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
