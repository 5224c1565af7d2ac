package io.yinuo.web.ledger;

import io.yinuo.ledger.OfficeRemark;
import io.yinuo.ledger.OfficeRemarks;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Shows on the page of a matter what the office remarked (备注). */
@Named
@RequestScoped
public class OfficeRemarkNote {

    @Inject
    OfficeRemarks remarks;

    @Inject
    Shell shell;

    private final Map<UUID, OfficeRemark> known = new HashMap<>();

    /** @param insider whether the reader is one of those who make the reply; nobody else is told */
    public OfficeRemark of(SuggestionView matter, boolean insider) {
        return insider ? known.computeIfAbsent(matter.id(), remarks::of) : null;
    }

    /** Whether the reader is one of the office, which writes. */
    public boolean offers(SuggestionView matter) {
        return shell.actor().holdsAnyOf(Roles.OFFICE, matter.bureauId());
    }
}
