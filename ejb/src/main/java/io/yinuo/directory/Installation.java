package io.yinuo.directory;

import io.yinuo.directory.internal.InstallationMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What kind of installation this is; decided at its first start and never changed. */
@ApplicationScoped
public class Installation {

    @Inject
    InstallationMode mode;

    /** Whether everything here is sample data (示例数据), which every page then says. */
    public boolean sampleMode() {
        return mode.sample();
    }
}
