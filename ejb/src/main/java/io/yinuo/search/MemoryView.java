package io.yinuo.search;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.measures.ObservationView;
import java.util.List;

/**
 * What came before the matter at hand and fits it (前事), each with the words for which it is shown.
 *
 * @param suggestions similar ones, the most alike first
 * @param promises made on the same matter, with their state today
 * @param requests each request with what fits it
 */
public record MemoryView(List<Earlier> suggestions, List<Promised> promises, List<Fitting> requests) {

    /** @param reply the latest that was delivered, or null */
    public record Earlier(Hit hit, ReplyView reply) {}

    /**
     * An earlier promise as it stands.
     *
     * @param evidence the latest report that says how it stands, for those who make the replies of its matter; or null
     */
    public record Promised(Hit hit, CommitmentView commitment, CommitmentFile.Report evidence) {}

    /** @param request its words; those of the title where no requests are listed */
    public record Fitting(String request, List<Hit> measures, List<Figure> figures) {}

    /**
     * What an indicator says of one reach.
     *
     * @param latest the freshest value that was observed; where none was, the freshest that is asked or aimed for
     */
    public record Figure(Hit hit, ObservationView latest) {}

    public boolean nothing() {
        return suggestions.isEmpty() && promises.isEmpty()
                && requests.stream().allMatch(each -> each.measures().isEmpty() && each.figures().isEmpty());
    }
}
