package io.yinuo.register;

import io.yinuo.audit.TrailReader;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.ReplyView;
import io.yinuo.register.internal.CorrectedWords;
import io.yinuo.register.internal.CorrectedWords.Word;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the drafts and letters of a matter that still say what was corrected in it (rule I9). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class OldValues {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Drafting drafting;

    @Inject
    TrailReader trail;

    /** What stands where, the first reply first; nothing where nothing was corrected. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR
    })
    public List<OldValue> of(UUID caseId) {
        access.requireInside(callers.current(), caseId);
        var words = CorrectedWords.of(trail.ofCase(caseId), suggestions.get(caseId));
        return words.isEmpty()
                ? List.of()
                : drafting.repliesOf(caseId).stream().flatMap(reply -> in(reply, words)).toList();
    }

    private Stream<OldValue> in(ReplyView reply, List<Word> words) {
        var blocks = drafting.draft(reply.id(), 0).blocks().stream().map(Block::text);
        var said = Stream.concat(Stream.of(reply.title(), reply.mainRecipient(), reply.copies()), blocks)
                .collect(Collectors.joining("\n"));
        return words.stream()
                .filter(word -> said.contains(word.words()))
                .map(word -> new OldValue(
                        reply.id(), reply.ordinal(), reply.documentNumber(), word.field(), word.words()));
    }
}
