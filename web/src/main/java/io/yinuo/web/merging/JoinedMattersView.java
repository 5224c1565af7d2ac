package io.yinuo.web.merging;

import io.yinuo.merging.Doubles;
import io.yinuo.merging.JoinedCase;
import io.yinuo.merging.JoinedMatters;
import io.yinuo.merging.LinkedMatter;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import io.yinuo.web.suggestion.SuggestionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In the file of a matter: those with which it is joined, those that can be, and its doubles (并案、重复登记). */
@Named
@ViewScoped
public class JoinedMattersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    JoinedMatters joinedMatters;

    @Inject
    Doubles doubles;

    @Inject
    SuggestionView suggestion;

    @Inject
    Notices notices;

    private UUID[] chosen = {};
    private transient JoinedCase joined;
    private transient List<LinkedMatter> candidates;
    private transient List<LinkedMatter> ended;
    private transient Optional<LinkedMatter> kept;

    @TellsRefusals
    public String join() {
        joinedMatters.join(suggestion.getId(), new LinkedHashSet<>(List.of(chosen)));
        notices.done("joined.done", chosen.length);
        return again();
    }

    @TellsRefusals
    public String part(UUID id) {
        joinedMatters.part(id);
        notices.done("joined.parted");
        return again();
    }

    private String again() {
        return "/suggestion?faces-redirect=true&id=" + suggestion.getId();
    }

    public JoinedCase getJoined() {
        if (joined == null) {
            joined = joinedMatters.of(suggestion.getId());
        }
        return joined;
    }

    public boolean isMayPart() {
        return !getJoined().isEmpty() && joinedMatters.mayPart(suggestion.getId());
    }

    public List<LinkedMatter> getCandidates() {
        if (candidates == null) {
            candidates = joinedMatters.candidates(suggestion.getId());
        }
        return candidates;
    }

    /** The registration under which this one goes on, or null. */
    public LinkedMatter getKept() {
        if (kept == null) {
            kept = doubles.keptOf(suggestion.getId());
        }
        return kept.orElse(null);
    }

    /** The registrations that go on under this one. */
    public List<LinkedMatter> getDoubles() {
        if (ended == null) {
            ended = doubles.doublesOf(suggestion.getId());
        }
        return ended;
    }

    public UUID[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(UUID[] chosen) {
        this.chosen = chosen.clone();
    }
}
