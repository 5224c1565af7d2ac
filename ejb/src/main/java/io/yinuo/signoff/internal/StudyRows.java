package io.yinuo.signoff.internal;

import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The meetings of the leaders as rows, and whether a reply still waits for one. */
@ApplicationScoped
public class StudyRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    public void add(Study study) {
        entities.persist(study);
    }

    /** Oldest first. */
    public List<Study> ofCase(UUID suggestionId) {
        return entities.createQuery(
                        "select s from Study s where s.suggestionId = :id order by s.heldOn, s.recordedAt", Study.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    /** Whether the reply may not be signed on that day before a meeting is recorded (rule CS1). */
    public boolean isMissing(ReplyView reply, LocalDate today) {
        var matter = suggestions.get(reply.suggestionId());
        var scope = directory.bureau(matter.bureauId()).studyScope();
        if (!StudyPolicy.isRequired(scope, matter.keyMatter(), reply)) {
            return false;
        }
        var meetings = ofCase(matter.id()).stream().map(Study::heldOn).toList();
        return !StudyPolicy.isStudied(reply, replies.ofSuggestion(matter.id()), meetings, today);
    }
}
