package io.yinuo.sample.internal;

import io.yinuo.measures.PublishedFigures;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Has the published figures of single places brought into the measures database. */
@Stateless
@RunAs(Roles.ENGINE)
public class SampleCatalogue {

    @Inject
    PublishedFigures figures;

    @PermitAll
    public void bring() {
        figures.load();
    }
}
