package io.yinuo.register;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.suggestion.MatterKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A step on somebody's desk (待办), with what is needed to choose it.
 *
 * @param taskId names the step in every command that ends it
 * @param subjectId the suggestion, assignment or reply that waits
 * @param element id of the user task, which tells the page to open
 * @param light of the step's own deadline, or null
 * @param boundBy the kind of deadline that gives this day, as the reader may know it; null where none does
 * @param replyLight of the reply's legal deadline, or null once the reply is delivered
 * @param owed whose day that is: the reply's, or that of the opinion where another unit answers
 * @param reservedForMe whether a corrected draft comes straight back to the reader
 * @param returnedNote why it came back, or null
 * @param withdrawn that the signature of this letter was withdrawn, by whom and why, or null
 * @param holder who holds the step: names of section or person, for what somebody else holds
 * @param standingInFor name of the person for whom the reader would take it, or null where it is the reader's own
 */
public record DeskItem(
        String taskId,
        UUID suggestionId,
        UUID subjectId,
        String element,
        Instant since,
        Light light,
        DeadlineKind boundBy,
        Light replyLight,
        DeadlineKind owed,
        boolean reservedForMe,
        String returnedNote,
        Withdrawn withdrawn,
        MatterKind kind,
        String sessionLabel,
        String numberText,
        String title,
        boolean keyMatter,
        String leadSection,
        Holder holder,
        String standingInFor) {

    /** That a signature was withdrawn (签发已撤回). */
    public record Withdrawn(String person, String reason) {}

    /** Why it came back, where that is not the withdrawal alone; or null. */
    public String returnedBeside() {
        return withdrawn != null && withdrawn.reason().equals(returnedNote) ? null : returnedNote;
    }

    /** The same step, with the people who hold it. */
    public DeskItem heldBy(Holder people) {
        return new DeskItem(
                taskId, suggestionId, subjectId, element, since, light, boundBy, replyLight, owed, reservedForMe, returnedNote,
                withdrawn, kind, sessionLabel, numberText, title, keyMatter, leadSection, people, standingInFor);
    }

    /** The same step, which the reader would take for somebody who is away. */
    public DeskItem inPlaceOf(String absent) {
        return new DeskItem(
                taskId, suggestionId, subjectId, element, since, light, boundBy, replyLight, owed, reservedForMe, returnedNote,
                withdrawn, kind, sessionLabel, numberText, title, keyMatter, leadSection, holder, absent);
    }
}
