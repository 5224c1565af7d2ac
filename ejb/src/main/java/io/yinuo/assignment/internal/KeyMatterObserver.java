package io.yinuo.assignment.internal;

import io.yinuo.directory.Directory;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.supervision.KeyMatterChanged;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the process who signs when a matter becomes a key matter after its assignment (rules A4, SV1). */
@ApplicationScoped
class KeyMatterObserver {

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    Workflow workflow;

    void nameTheSignatory(@Observes KeyMatterChanged changed) {
        var matter = suggestions.get(changed.suggestionId());
        if (matter.leadSectionId() == null) {
            return;
        }
        var rule = directory.bureau(matter.bureauId()).signatureRule();
        var signatory = SignatoryPolicy.signatory(rule, matter.keyMatter());
        workflow.learn(matter.id(), Outcome.of(Variables.SIGNATORY_ROLE, signatory.name()));
    }
}
