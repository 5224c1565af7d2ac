package io.yinuo.sample.internal;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.feedback.Rating;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A matter of the samples and how far it is carried.
 *
 * @param referredOn day of referral; the other days follow from it
 * @param pace days from one step to the next, until the reply is signed
 * @param signedOn day of the signature, or null to let the pace decide
 * @param stopAt id of the human step at which the matter is left, or {@link #CLOSED}
 * @param openOpinions how many co-handling sections are left without an answer
 * @param waivedSection code of the section whose opinion is waived, or null
 * @param objection what the first lead section says against the assignment, or null
 * @param returnedFrom the review steps that return the draft once
 * @param dissatisfaction what the deputy remarks when rating the first reply as unsatisfactory, or null
 * @param rating of the last reply
 */
record SampleMatter(
        MatterKind kind,
        String session,
        boolean betweenSessions,
        String number,
        String title,
        String body,
        HandlingRole handlingRole,
        boolean keyMatter,
        String referrer,
        String partnerUnits,
        LocalDate referredOn,
        int pace,
        LocalDate signedOn,
        List<SampleSubmitter> submitters,
        String stopAt,
        int openOpinions,
        String waivedSection,
        String objection,
        Set<String> returnedFrom,
        String dissatisfaction,
        Rating rating,
        ReplyOutcome outcome,
        List<Ask> asks) {

    /** Stop only when the matter is closed. */
    static final String CLOSED = "CLOSED";

    /**
     * Who signed.
     *
     * @param userName of the account, or null
     */
    record SampleSubmitter(String name, SubmitterKind kind, String userName, String delegation) {}

    /**
     * A request and its answer.
     *
     * @param heading of the part that answers
     * @param summary the answer in one line
     * @param paragraphs of the answer
     */
    record Ask(
            String text,
            String heading,
            AnswerState state,
            String summary,
            List<String> paragraphs,
            List<Promise> promises) {}

    /**
     * A promise made in one of the paragraphs.
     *
     * @param words as they stand there
     * @param section code of the section that keeps it, or null for the lead section
     */
    record Promise(String words, String target, DueKind dueKind, LocalDate dueOn, String section) {}

    /** The key under which it is remembered as done. */
    String key() {
        return kind + " " + session + (betweenSessions ? "闭会" : "") + " " + number;
    }
}
