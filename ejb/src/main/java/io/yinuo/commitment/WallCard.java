package io.yinuo.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A promise as it hangs on the wall (挂图上的一项承诺).
 *
 * @param section name of the section that owes it
 * @param themes codes of its themes (rule PR15)
 * @param madeOn the day from which it is followed up; as long as it is not, the day on which its letter was numbered
 * @param light as {@link Standing} derives it; null where nobody follows it up
 */
public record WallCard(
        UUID id,
        UUID suggestionId,
        String numberText,
        String title,
        String words,
        UUID sectionId,
        String section,
        List<String> themes,
        LocalDate madeOn,
        LocalDate dueOn,
        CommitmentLight light) {

    public boolean isFollowed() {
        return light != null;
    }
}
