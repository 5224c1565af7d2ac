package io.yinuo.intake;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a referral list says (交办清单), row by row, before anything is recorded.
 *
 * @param notUnderstood headings of columns that were not read
 * @param leftOut rows below the heading that hold no matter, such as sums and remarks
 * @param rows in the order of the file
 */
public record ReferralList(List<String> notUnderstood, List<LeftOut> leftOut, List<Row> rows) {

    /** A row that holds no matter, with its words, so that nothing is lost unseen. */
    public record LeftOut(String sheet, int line, String words) {}

    /**
     * One matter of the list.
     *
     * @param line where it stands in the sheet
     * @param matter what was read, as the registration wants it; what the row does not say is null or empty
     * @param findings what must be mended before it can be registered
     * @param remarks what a person should look at; it can be registered all the same
     * @param registeredAs the case that bears number and title in this session already, or null
     */
    public record Row(
            String sheet, int line, RegisterSuggestion matter, List<Finding> findings, List<Finding> remarks,
            UUID registeredAs) implements Serializable {

        /** Whether it can be registered as it stands. */
        public boolean isReady() {
            return findings.isEmpty() && registeredAs == null;
        }
    }

    /**
     * What was found in a row.
     *
     * @param code message {@code error.<CODE>}
     * @param parameters fill the places of the message
     */
    public record Finding(ReferralColumn column, String code, List<Object> parameters) implements Serializable {}

    public ReferralList {
        notUnderstood = List.copyOf(notUnderstood);
        leftOut = List.copyOf(leftOut);
        rows = List.copyOf(rows);
    }
}
