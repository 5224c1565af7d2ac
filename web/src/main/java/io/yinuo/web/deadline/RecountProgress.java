package io.yinuo.web.deadline;

import io.yinuo.deadline.RecountView;
import io.yinuo.deadline.Recounts;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How far the bureau's latest recount has got. */
@Named
@RequestScoped
public class RecountProgress {

    @Inject
    Recounts recounts;

    @Inject
    Shell shell;

    private RecountView latest;

    /** The latest one, or null. */
    public RecountView getLatest() {
        if (latest == null) {
            latest = recounts.latest(shell.actor().bureauId()).orElse(null);
        }
        return latest;
    }

    public boolean isRunning() {
        return getLatest() != null && !getLatest().finished();
    }
}
