package io.yinuo.web.handover;

import io.yinuo.handover.HandOverSheet;
import io.yinuo.handover.HandOvers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** A hand-over for print, to be signed by those whom it concerns (移交清单). */
@Named
@RequestScoped
public class HandOverSheetView {

    @Inject
    HandOvers handOvers;

    private UUID id;
    private HandOverSheet sheet;

    /** @throws io.yinuo.shared.NotFound when it is not there or may not be seen */
    public void load() {
        sheet = handOvers.sheet(id);
    }

    public HandOverSheet getSheet() {
        return sheet;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
