package io.yinuo.sample.internal;

import io.yinuo.directory.Callers;
import io.yinuo.shared.Actor;
import io.yinuo.workflow.WorkItem;
import java.util.List;
import java.util.UUID;

/** The people of one sample bureau, who act in its matters. */
record Cast(List<Role> roles) {

    /** Somebody who can act: an account and what it may do. */
    record Role(String userName, Actor actor) {}

    static Cast of(SampleBureau bureau, Callers callers) {
        return new Cast(bureau.people().stream()
                .map(person -> new Role(
                        person.userName(), callers.find(person.userName()).orElseThrow()))
                .toList());
    }

    /** The first whom the step admits. */
    Role takerOf(WorkItem item) {
        return roles.stream()
                .filter(role -> item.admits(role.actor()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody of the samples may take " + item));
    }

    Role holding(String roleName) {
        return roles.stream()
                .filter(role -> role.actor().grants().stream().anyMatch(grant -> grant.role().equals(roleName)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody of the samples holds " + roleName));
    }

    UUID bureauId() {
        return roles.get(0).actor().bureauId();
    }

    /** The person of an account, or null without one. */
    UUID personOf(String userName) {
        return roles.stream()
                .filter(role -> role.userName().equals(userName))
                .map(role -> role.actor().personId())
                .findFirst()
                .orElse(null);
    }
}
