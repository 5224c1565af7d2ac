package io.yinuo.web.drafting;

import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FurtherAnswer;
import io.yinuo.drafting.DateTerm;
import io.yinuo.drafting.TermBasis;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.messages.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How a page says who keeps a promise, and on what its target and day stand. */
@Named
@RequestScoped
public class PromiseWords {

    @Inject
    Messages messages;

    @Inject
    WorkClock clock;

    /**
     * On what a target or a day stands.
     *
     * @param value null where the letter does not say and nobody has added one
     * @param phrase the words for which the bureau's rule gave the day, or null
     */
    public String basis(Object value, TermBasis basis, String phrase) {
        if (value == null || "".equals(value)) {
            return messages.get("promise.unsaid");
        }
        if (basis == TermBasis.RULE && phrase != null) {
            var rule = DateTerm.in(phrase).map(found -> messages.label(found.term())).orElse("");
            return messages.of("promise.byRule", phrase, rule);
        }
        return messages.label(basis);
    }

    /** What comes next of a promise, or that its day has passed without it; nothing where nothing is expected. */
    public String next(CommitmentView commitment) {
        if (commitment.nextOn() == null) {
            return "";
        }
        return isMissed(commitment)
                ? messages.of(missed(commitment.stage()), messages.day(commitment.nextOn()))
                : messages.of("commitments.told.next", next(commitment.stage()), messages.day(commitment.nextOn()));
    }

    /** Whether the day of what comes next has passed without it. */
    public boolean isMissed(CommitmentView commitment) {
        return commitment.nextOn() != null && commitment.nextOn().isBefore(clock.today());
    }

    /** How the light of a promise looks to a deputy: never calm while what was due has not come. */
    public String style(CommitmentView commitment) {
        var style = commitment.standing().light().style();
        return isMissed(commitment) && "calm".equals(style) ? "warn" : style;
    }

    private static String missed(FollowUpStage stage) {
        return switch (stage) {
            case REPORTING -> "told.missed.report";
            case VERIFYING -> "told.missed.verify";
            case LOOK_BACK -> "told.missed.lookBack";
            case RECORDED, EXPLAINING, ENDED -> "told.missed";
        };
    }

    /** Who does what, for readers who do not know the stages by their names. */
    private String next(FollowUpStage stage) {
        return switch (stage) {
            case REPORTING -> messages.get("told.next.report");
            case VERIFYING -> messages.get("told.next.verify");
            case LOOK_BACK -> messages.get("told.next.lookBack");
            case RECORDED, EXPLAINING, ENDED -> messages.label(stage);
        };
    }

    /** That a promise was answered again, with number and date of the letter, or how far that letter has come. */
    public String answered(FurtherAnswer answer) {
        return answer.isGiven()
                ? messages.of("furtherReply.answered", answer.documentNumber(), messages.day(answer.signedOn()))
                : messages.of("furtherReply.onItsWay", messages.label(answer.status()));
    }

    /** A promise that may be answered again: what became of it, its words, and whether it was answered before. */
    public String settled(CommitmentView commitment) {
        var kept = messages.get(
                commitment.status() == CommitmentStatus.EXPLAINED ? "furtherReply.impossible" : "furtherReply.kept");
        var before = commitment.answeredAgain() == null ? "" : " · " + answered(commitment.answeredAgain());
        return commitment.exactWords() + " · " + kept + before;
    }

    /** Who keeps a promise: the unit or the section, and who helps. */
    public String keeper(CommitmentView commitment) {
        return keeper(
                messages.texts(), commitment.outsideUnit(), commitment.ownerSectionName(), commitment.coOwnerSections());
    }

    /** @param section null as long as nobody has adopted a promise of an imported letter */
    public static String keeper(Texts texts, String outsideUnit, String section, List<String> coOwners) {
        if (section == null) {
            return texts.get("oldPromises.nobody");
        }
        var owner = outsideUnit == null ? section : texts.get("promise.outside", outsideUnit, section);
        return coOwners.isEmpty() ? owner : texts.get("promise.shared", owner, String.join("、", coOwners));
    }
}
