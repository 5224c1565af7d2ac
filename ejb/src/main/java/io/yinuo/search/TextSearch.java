package io.yinuo.search;

import io.yinuo.directory.Callers;
import io.yinuo.search.internal.SightedFinder;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Finds words in everything that the reader may see (全文检索). */
@Stateless
@RolesAllowed({
    Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
    Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY, Roles.ADMIN
})
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class TextSearch {

    @Inject
    Callers callers;

    @Inject
    SightedFinder finder;

    /** What bears all the words, the best first (rule SR1). */
    public Hits find(SearchQuery query) {
        return finder.find(query, callers.current());
    }
}
