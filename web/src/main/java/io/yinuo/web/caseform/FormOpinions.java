package io.yinuo.web.caseform;

import io.yinuo.document.Cell;
import java.util.List;

/**
 * What was decided or advised at one step (意见栏). Nobody edits it: it says what a person said.
 *
 * @param label of the step
 * @param opinions with name and date, oldest first; none where the step is still to come
 */
public record FormOpinions(String label, List<Cell.Opinion> opinions) {

    public FormOpinions {
        opinions = List.copyOf(opinions);
    }
}
