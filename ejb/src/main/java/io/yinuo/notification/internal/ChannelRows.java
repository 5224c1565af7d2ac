package io.yinuo.notification.internal;

import io.yinuo.notification.OwnChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;

/** How people are told outside; nobody gets mail who has not asked for it. */
@ApplicationScoped
public class ChannelRows {

    private static final OwnChannel NONE = new OwnChannel(Map.of(), null, 0);

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public OwnChannel of(UUID person) {
        var row = entities.find(PersonChannel.class, person);
        return row == null ? NONE : row.view();
    }

    public void settle(UUID person, OwnChannel wanted) {
        var row = entities.find(PersonChannel.class, person);
        if (row == null) {
            FirstRow.add(entities, new PersonChannel(person, wanted));
        } else {
            row.settle(wanted);
        }
    }
}
