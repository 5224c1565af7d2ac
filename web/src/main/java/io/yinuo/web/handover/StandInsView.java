package io.yinuo.web.handover;

import io.yinuo.directory.Substitution;
import io.yinuo.directory.Substitutions;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For whom the reader stands in or signs, now or soon (由您代办、授权您签发). */
@Named
@RequestScoped
public class StandInsView {

    @Inject
    Substitutions substitutions;

    @Inject
    Shell shell;

    private List<Substitution> mine;

    public List<Substitution> getMine() {
        if (mine == null) {
            var reader = shell.actor().personId();
            mine = substitutions.visible().stream().filter(one -> one.substituteId().equals(reader)).toList();
        }
        return mine;
    }
}
