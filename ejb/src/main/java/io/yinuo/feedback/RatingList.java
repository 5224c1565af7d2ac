package io.yinuo.feedback;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a list of ratings from the congress or the CPPCC says (评价清单), row by row, before anything is recorded.
 *
 * @param notUnderstood headings of columns that were not read
 * @param leftOut lines below the heading that rate nothing, such as sums and matters not yet rated
 * @param rows in the order of the file
 */
public record RatingList(List<String> notUnderstood, List<String> leftOut, List<Row> rows) {

    /**
     * One rating of the list.
     *
     * @param line where it stands in the sheet
     * @param attitude null where its word was not understood, as {@code result}
     * @param match whose rating of which reply it is, or null
     * @param findings why it cannot be accepted
     * @param remarks what a person should look at; it can be accepted all the same
     */
    public record Row(
            String sheet,
            int line,
            String number,
            String name,
            Rating attitude,
            Rating result,
            String remark,
            Match match,
            List<Finding> findings,
            List<Finding> remarks) implements Serializable {

        public boolean isReady() {
            return match != null && findings.isEmpty();
        }
    }

    /** The reply that the row rates, and by whom. */
    public record Match(
            UUID suggestionId, String numberLabel, String title, UUID replyId, UUID submitterId, String submitterName)
            implements Serializable {}

    /**
     * What was found in a row.
     *
     * @param code message {@code error.<CODE>}
     * @param parameters fill the places of the message
     */
    public record Finding(String code, List<Object> parameters) implements Serializable {

        public Finding(String code, Object... parameters) {
            this(code, List.of(parameters));
        }
    }

    public RatingList {
        notUnderstood = List.copyOf(notUnderstood);
        leftOut = List.copyOf(leftOut);
        rows = List.copyOf(rows);
    }
}
