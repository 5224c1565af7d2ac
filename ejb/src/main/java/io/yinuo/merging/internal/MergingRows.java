package io.yinuo.merging.internal;

import io.yinuo.merging.LinkedMatter;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored links between matters. */
@Dependent
public class MergingRows {

    private static final int MOST = 200;
    private static final String LINE =
            "select new io.yinuo.merging.LinkedMatter(s.id, s.numberText, s.title, s.status) from Suggestion s where ";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    public Optional<JoinedMatter> joined(UUID suggestionId) {
        return Optional.ofNullable(entities.find(JoinedMatter.class, suggestionId));
    }

    /** The ids of the matters that are joined under this one. */
    public List<UUID> joinedUnder(UUID leadingId) {
        return entities.createQuery(
                        "select j.suggestionId from JoinedMatter j where j.leadingId = :leading", UUID.class)
                .setParameter("leading", leadingId)
                .getResultList();
    }

    public void part(UUID suggestionId) {
        joined(suggestionId).ifPresent(entities::remove);
        entities.flush();
    }

    public Optional<MergedDouble> merged(UUID suggestionId) {
        return Optional.ofNullable(entities.find(MergedDouble.class, suggestionId));
    }

    /** The ids of the registrations that go on under this matter. */
    public List<UUID> mergedInto(UUID keptId) {
        return entities.createQuery("select m.suggestionId from MergedDouble m where m.keptId = :kept", UUID.class)
                .setParameter("kept", keptId)
                .getResultList();
    }

    public List<LinkedMatter> lines(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(LINE + "s.id in :ids order by s.numberValue, s.numberText, s.id", LinkedMatter.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The matters of the same section that could be joined under this one, the earliest deadline first. */
    public List<LinkedMatter> candidates(SuggestionView leading, Set<SuggestionStatus> statuses) {
        return entities.createQuery(
                        LINE
                                + """
                                s.bureauId = :bureau and s.leadSectionId = :section and s.status in :statuses and s.id <> :leading
                                and not exists (select 1 from JoinedMatter j
                                  where j.suggestionId = s.id or j.leadingId = s.id)
                                order by s.replyDueOn, s.id""",
                        LinkedMatter.class)
                .setParameter("bureau", leading.bureauId())
                .setParameter("section", leading.leadSectionId())
                .setParameter("statuses", statuses)
                .setParameter("leading", leading.id())
                .setMaxResults(MOST)
                .getResultList();
    }
}
