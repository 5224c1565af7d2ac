package io.yinuo.web.archiving;

import io.yinuo.archiving.Archives;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a matter is archived, in its file. */
@Named
@RequestScoped
public class ArchiveTag {

    @Inject
    Archives archives;

    @Inject
    Shell shell;

    private boolean read;
    private ArchiveView archive;

    /** Null while it is not archived, and for readers from outside of the bureau. */
    public ArchiveView of(SuggestionView matter, boolean inside) {
        if (!read && inside && matter.status() == SuggestionStatus.CLOSED) {
            archive = archives.ofCase(matter.id()).orElse(null);
        }
        read = true;
        return archive;
    }

    /** Whether the reader files it, or takes it out again. */
    public boolean offers(SuggestionView matter) {
        return matter.status() == SuggestionStatus.CLOSED && shell.actor().holdsAnyOf(Roles.OFFICE, matter.bureauId());
    }
}
