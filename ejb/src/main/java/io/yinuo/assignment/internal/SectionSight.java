package io.yinuo.assignment.internal;

import io.yinuo.workflow.CaseAccess;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets the sections of a sheet see the matters that are proposed to them, as long as they are. */
@Dependent
public class SectionSight {

    @Inject
    AssignmentRows rows;

    @Inject
    CaseAccess caseAccess;

    public void open(UUID suggestionId) {
        named(suggestionId).forEach(section -> caseAccess.open(suggestionId, section));
    }

    public void close(UUID suggestionId) {
        named(suggestionId).forEach(section -> caseAccess.close(suggestionId, section));
    }

    private Stream<UUID> named(UUID suggestionId) {
        var sheet = rows.sheet(suggestionId);
        return Stream.concat(Stream.of(sheet.lead()), sheet.coHandlers().stream()).map(Assignment::sectionId);
    }
}
