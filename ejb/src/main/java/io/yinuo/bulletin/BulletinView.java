package io.yinuo.bulletin;

import io.yinuo.commitment.CommitmentLight;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A paper with all that it says (通报全文).
 *
 * @param asOf the day whose figures it tells
 * @param findings what the figures come to, in words; a paragraph in a line
 * @param rows the figures, those of all first
 * @param promises those that are late, or are carried over
 * @param version for {@code expectedVersion} of the commands
 */
public record BulletinView(
        UUID id,
        UUID bureauId,
        BulletinKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate asOf,
        String title,
        String documentNumber,
        String opening,
        String findings,
        String demands,
        BulletinStatus status,
        String composedBy,
        String releasedBy,
        LocalDate releasedOn,
        List<Row> rows,
        List<Promise> promises,
        int version) {

    /** The figures of a section; the name is null for all together. */
    public record Row(String name, List<Count> counts) {

        /** What stands above the line of a figure. */
        public long part(String code) {
            return of(code).part();
        }

        /** What stands below it. */
        public long whole(String code) {
            return of(code).whole();
        }

        private Count of(String code) {
            return counts.stream().filter(count -> count.code().equals(code)).findFirst().orElse(new Count(code, 0, 0));
        }
    }

    /** One figure; the code is that of a {@link PeriodFigure} or of a rate of the statistics. */
    public record Count(String code, long part, long whole) {}

    /** A promise that is late, or carried over (超期、结转的承诺). @param light null where nobody followed it up */
    public record Promise(
            UUID commitmentId, UUID suggestionId, String numberText, String title, String words, String section, LocalDate dueOn,
            CommitmentLight light) {}

    public boolean isDraft() {
        return status == BulletinStatus.DRAFT;
    }
}
