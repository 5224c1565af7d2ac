package io.yinuo.measures.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Brings the national catalogue into the tables when the application starts. */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
public class CatalogueStart {

    @Inject
    CatalogueLoader loader;

    @PostConstruct
    void load() {
        loader.load(ShippedCatalogue.NATIONAL);
    }
}
