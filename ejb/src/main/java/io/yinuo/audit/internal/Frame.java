package io.yinuo.audit.internal;

import io.yinuo.audit.Change;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one running command has noted so far. */
public final class Frame {

    private final String action;
    private final Actor actor;
    private String onBehalfOf;
    private final Map<UUID, Note> notes = new LinkedHashMap<>();
    private Note subject;
    private String refusal;

    /** Changes of one chain. */
    record Note(UUID chainId, UUID subjectId, List<Change> changes) {}

    Frame(String action, Actor actor, String onBehalfOf) {
        this.action = action;
        this.actor = actor;
        this.onBehalfOf = onBehalfOf;
    }

    /** Names for whom the person stands in; what is typed in for somebody keeps that name. */
    public void standsInFor(String name) {
        if (onBehalfOf == null) {
            onBehalfOf = name;
        }
    }

    public void about(UUID chainId, UUID subjectId) {
        subject = new Note(chainId, subjectId, List.of());
    }

    public void note(UUID chainId, UUID subjectId, List<Change> changes) {
        about(chainId, subjectId);
        notes.computeIfAbsent(chainId, id -> new Note(id, subjectId, new ArrayList<>())).changes().addAll(changes);
    }

    public String action() {
        return action;
    }

    Actor actor() {
        return actor;
    }

    String onBehalfOf() {
        return onBehalfOf;
    }

    Collection<Note> notes() {
        return notes.values();
    }

    /** What the command is about, or null while that is unknown. */
    Note subject() {
        return subject;
    }

    /** Keeps why the command was refused, and what it was about where the command did not know yet. */
    void refuse(Refusal refused) {
        refusal = refused.code();
        if (subject == null) {
            refused.about().ifPresent(about -> about(chain(about), about.subjectId()));
        }
    }

    private static UUID chain(Refusal.About about) {
        return about.caseId() == null ? about.bureauId() : about.caseId();
    }

    /** The code of the refusal, or null. */
    String refusal() {
        return refusal;
    }

    /** Takes over what a refused inner command was about. */
    void adoptSubject(Frame inner) {
        if (subject == null) {
            subject = inner.subject;
        }
    }
}
