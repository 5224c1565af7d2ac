package io.yinuo.web.importing;

import io.yinuo.importing.ImportOrigin;
import io.yinuo.importing.Imports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** From where the case on the page came, when it was imported. */
@Named
@RequestScoped
public class ImportOriginView {

    @Inject
    Imports imports;

    private final Map<UUID, Optional<ImportOrigin>> known = new HashMap<>();

    /**
     * @param shown whether the reader is one of those who make the reply, to whom alone it is told
     * @return null unless the case was imported
     */
    public ImportOrigin of(UUID suggestionId, boolean shown) {
        return shown ? known.computeIfAbsent(suggestionId, imports::originOf).orElse(null) : null;
    }
}
