package io.yinuo.commitment.internal;

import io.yinuo.commitment.BeginFurtherReply;
import io.yinuo.commitment.DropFurtherReply;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who answers which promises again, and when (rule PR17). */
public final class FurtherReplyPolicy {

    private static final int MOST_REASON = 500;

    private static final Set<SuggestionStatus> ANSWERED =
            EnumSet.of(SuggestionStatus.DELIVERED, SuggestionStatus.MEETING, SuggestionStatus.CLOSED);

    private FurtherReplyPolicy() {}

    /** Whether the person may: the office, whoever works in the lead section, or whoever owes one of the promises. */
    public static boolean mayBegin(Actor actor, SuggestionView matter, Collection<Commitment> promises) {
        return actor.holds(Roles.SECRETARY, matter.bureauId())
                || FollowUpPolicy.isOwner(actor, matter.leadSectionId())
                || promises.stream().anyMatch(each -> FollowUpPolicy.isOwner(actor, each.ownerSectionId()));
    }

    /** @throws Forbidden {@code FURTHER_REPLY_NOT_YOURS} */
    public static void requireRight(Actor actor, SuggestionView matter, Collection<Commitment> promises) {
        if (!mayBegin(actor, matter, promises)) {
            throw new Forbidden("FURTHER_REPLY_NOT_YOURS");
        }
    }

    /** Whether nothing else is being answered in the matter. */
    public static boolean isAnswered(SuggestionView matter) {
        return ANSWERED.contains(matter.status());
    }

    /**
     * @throws StateConflict {@code CASE_IMPORTED} for an old matter, whose letter was never ours to go on with;
     *     {@code MATTER_NOT_ANSWERED} while it is handled
     */
    public static void requireAnswered(SuggestionView matter, boolean imported) {
        if (imported) {
            throw new StateConflict("CASE_IMPORTED");
        }
        if (!isAnswered(matter)) {
            throw new StateConflict("MATTER_NOT_ANSWERED");
        }
    }

    /**
     * The promises that were named, in the order of their letters.
     *
     * @param all of the matter
     * @throws InvalidInput naming each one that is of another matter, or that is neither kept nor explained
     */
    public static List<Commitment> named(BeginFurtherReply asked, List<Commitment> all) {
        var ids = asked.commitmentIds() == null ? Set.<UUID>of() : new HashSet<>(asked.commitmentIds());
        var named = all.stream().filter(each -> ids.contains(each.id())).toList();
        var check = new InvalidInput.Check()
                .that(!ids.isEmpty(), "commitmentIds", "REQUIRED")
                .that(named.size() == ids.size(), "commitmentIds", "COMMITMENT_OF_OTHER_MATTER");
        named.stream()
                .filter(each -> each.settledAsKept().isEmpty())
                .forEach(each -> check.that(false, "commitmentIds", "PROMISE_NOT_SETTLED", each.exactWords()));
        check.done();
        return named;
    }

    /** @throws InvalidInput when nothing says why */
    public static void check(DropFurtherReply command) {
        new InvalidInput.Check().text(command.reason(), "reason", MOST_REASON).done();
    }
}
