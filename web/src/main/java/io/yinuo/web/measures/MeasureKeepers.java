package io.yinuo.web.measures;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** To whom the pages offer to make measures, tie them and take tables in, by their roles; the boundaries decide (rules ME10 and ME12). */
@Named
@RequestScoped
public class MeasureKeepers {

    private static final Set<String> WRITERS = Set.of(Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD);

    @Inject
    Shell shell;

    /** Whether the reader makes measures and ties them. */
    public boolean isWriter() {
        return actor().holdsAnyOf(WRITERS, actor().bureauId());
    }

    /** Whether the reader takes tables in. */
    public boolean isImporter() {
        return actor().holds(Roles.SECRETARY, actor().bureauId());
    }

    private Actor actor() {
        return shell.actor();
    }
}
