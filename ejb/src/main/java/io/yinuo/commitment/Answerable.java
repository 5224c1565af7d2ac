package io.yinuo.commitment;

import io.yinuo.directory.PersonView;
import io.yinuo.suggestion.SuggestionView;
import java.util.List;
import java.util.UUID;

/**
 * What may be answered again in a matter (可再次答复的承诺).
 *
 * @param drafters who could draft it
 * @param drafter the one who does unless another is named; null when that one no longer could
 */
public record Answerable(SuggestionView matter, List<CommitmentView> promises, List<PersonView> drafters, UUID drafter) {}
