package io.yinuo.measures;

import io.yinuo.measures.internal.CatalogueLoader;
import io.yinuo.measures.internal.ShippedCatalogue;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Brings what single places have published into the measures database, for samples (示例数据). */
@Stateless
public class PublishedFigures {

    @Inject
    CatalogueLoader loader;

    /** Does nothing when this edition is there already. */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void load() {
        loader.load(ShippedCatalogue.PLACES);
    }
}
