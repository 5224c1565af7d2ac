package io.yinuo.signoff.internal;

import io.yinuo.directory.Directory;
import io.yinuo.signoff.SignOffStepView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions as rows. */
@ApplicationScoped
public class SignOffSteps {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    public void add(SignOffStep step) {
        entities.persist(step);
    }

    /** The decisions on a reply, oldest first. */
    public List<SignOffStep> ofReply(UUID replyId) {
        return entities.createQuery(
                        "select s from SignOffStep s where s.replyId = :id order by s.decidedAt, s.round", SignOffStep.class)
                .setParameter("id", replyId)
                .getResultList();
    }

    /** The latest return to the drafter; a proofreader and a withdrawal return to the signatory. */
    Optional<SignOffStep> lastReturn(UUID replyId) {
        return ofReply(replyId).stream()
                .filter(step -> step.isReturn() && step.isOfReviewer())
                .reduce((earlier, later) -> later);
    }

    public SignOffStepView view(SignOffStep step) {
        var section = step.sectionId() == null ? null : directory.section(step.sectionId()).name();
        return step.view(section, directory.person(step.personId()).name());
    }
}
