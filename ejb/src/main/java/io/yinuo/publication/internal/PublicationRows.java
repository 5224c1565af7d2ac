package io.yinuo.publication.internal;

import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The publications as rows. */
@ApplicationScoped
public class PublicationRows {

    @PersistenceContext
    EntityManager entities;

    public void add(Publication publication) {
        entities.persist(publication);
    }

    /** @throws NotFound {@code PUBLICATION_UNKNOWN} */
    public Publication get(UUID id) {
        var publication = id == null ? null : entities.find(Publication.class, id);
        if (publication == null) {
            throw new NotFound("PUBLICATION_UNKNOWN");
        }
        return publication;
    }

    /** What was decided on a reply, oldest first. */
    public List<Publication> ofReply(UUID replyId) {
        return entities.createQuery(
                        "select p from Publication p where p.replyId = :reply order by p.decidedAt", Publication.class)
                .setParameter("reply", replyId)
                .getResultList();
    }

    /** What the public of these bureaus reads, the latest first. */
    public List<Publication> published(Collection<UUID> bureaus, int most) {
        return entities.createQuery(
                        """
                        select p from Publication p where p.bureauId in :bureaus and p.status = PUBLISHED
                        order by p.publishedOn desc, p.decidedAt desc
                        """,
                        Publication.class)
                .setParameter("bureaus", bureaus)
                .setMaxResults(most)
                .getResultList();
    }
}
