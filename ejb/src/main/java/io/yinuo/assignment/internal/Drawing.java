package io.yinuo.assignment.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.directory.Directory;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Writes down which sections a case is to go to, and notes it. */
@Dependent
public class Drawing {

    private static final int MOST_GROUND = 300;

    @Inject
    Directory directory;

    @Inject
    AssignmentRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    public SectionChoice sectionsOf(SuggestionView suggestion) {
        return new SectionChoice(directory.sections(suggestion.bureauId()));
    }

    /**
     * What somebody has chosen, checked (rules A1, A3).
     *
     * @param ground why these sections, or empty to keep what is said
     */
    public void choose(SuggestionView suggestion, UUID lead, List<UUID> coHandlers, String ground) {
        new InvalidInput.Check().optionalText(ground, "note", MOST_GROUND).done();
        sectionsOf(suggestion).check(lead, coHandlers);
        draw(suggestion, lead, coHandlers, ground == null || ground.isBlank() ? null : ground.strip());
    }

    public void draw(SuggestionView suggestion, UUID lead, List<UUID> coHandlers, String ground) {
        var sections = sectionsOf(suggestion);
        rows.sheet(suggestion.id()).draw(lead, coHandlers, ground, clock.now()).forEach(rows::add);
        trail.note(
                suggestion.id(),
                suggestion.bureauId(),
                suggestion.id(),
                Change.set("leadSection", sections.names(List.of(lead))),
                Change.set("coSections", sections.names(coHandlers)),
                Change.set("ground", ground));
    }
}
