package io.yinuo.merging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The matters that are answered from one draft base (并案).
 *
 * @param leading whose draft is the base; null when the matter is joined with no other
 * @param others those that are joined under it
 */
public record JoinedCase(LinkedMatter leading, List<LinkedMatter> others) {

    static final JoinedCase NONE = new JoinedCase(null, List.of());

    public JoinedCase {
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return leading == null;
    }

    /** The matter from which this one takes its draft; absent for the leading one itself. */
    public Optional<LinkedMatter> leadingOf(UUID id) {
        return Optional.ofNullable(leading).filter(matter -> !matter.id().equals(id));
    }
}
