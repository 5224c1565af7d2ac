package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The open human steps and who may take them; every method joins the caller's transaction. */
public interface WorkItems {

    /**
     * The open step, locked for this transaction, when the person may act on it and it is one of the expected ones.
     *
     * <p>Where the person stands in for somebody, the entry of the trail says for whom.
     *
     * @param elements ids of user tasks that the command can end, such as {@code Task_SignReply}
     * @throws io.yinuo.shared.NotFound {@code TASK_UNKNOWN}: no such task, or of a case that the person may not see
     * @throws io.yinuo.shared.StateConflict {@code TASK_FINISHED} by somebody already, {@code TASK_OTHER_STEP}
     * @throws io.yinuo.shared.Forbidden {@code TASK_NOT_YOURS}: the case may be seen, the step belongs to others
     */
    WorkItem claim(String taskId, Actor actor, String... elements);

    /** The open step of whatever element, as {@link #claim} but for reading, without a lock. */
    WorkItem require(String taskId, Actor actor);

    /**
     * The open step, locked for this transaction, whoever may take it.
     *
     * @throws io.yinuo.shared.NotFound {@code TASK_UNKNOWN}: no such task, or of a case that the person may not see
     * @throws io.yinuo.shared.StateConflict {@code TASK_FINISHED}
     */
    WorkItem look(String taskId, Actor actor);

    /** Open steps of a case, oldest first. */
    List<WorkItem> openOf(UUID suggestionId);

    /** Open steps of several cases, oldest first. */
    List<WorkItem> openOf(Collection<UUID> suggestionIds);

    /** Asks anew by when the open steps of the case are due. */
    void redate(UUID suggestionId);

    /** The same for many cases, which are read and written at once. */
    void redate(Collection<UUID> suggestionIds);

    /** Keeps the open step of this subject and element for the person who returned the draft, with the note. */
    void reserve(UUID subjectId, String element, UUID personId, String note);

    /**
     * Gives the open step to one person: in the place of those who are named, or of whoever holds the role.
     *
     * @throws io.yinuo.shared.StateConflict {@code TASK_FINISHED} by somebody meanwhile
     */
    void give(String taskId, UUID personId);

    /** Open steps of a bureau that name the person, oldest first. */
    List<WorkItem> naming(UUID bureauId, UUID personId);
}
