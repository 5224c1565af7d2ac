package io.yinuo.notification.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.notification.MessageChannel;
import io.yinuo.notification.SendingFailure;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Sends what is due as the application itself, one after the other. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Dispatcher {

    /** What concerns every message that goes the same way. */
    private static final Set<SendingFailure> OF_THE_LINE = Set.of(SendingFailure.UNREACHABLE, SendingFailure.NOT_SIGNED_IN);

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    @Inject
    Dispatch dispatch;

    @Inject
    Outside outside;

    /** Each way out by itself, so that one that is down does not hold up the other. */
    @PermitAll
    public void pass() {
        Stream.of(MessageChannel.values()).forEach(this::pass);
        dispatch.unnoted().forEach(this::note);
    }

    /**
     * Until nothing is due, or nobody takes anything; what fails waits for its next turn. All mail goes by one server; each
     * bureau has a webhook of its own, and one that is down holds up no other.
     */
    private void pass(MessageChannel channel) {
        var down = new HashSet<UUID>();
        var next = dispatch.take(channel, down);
        while (next.isPresent()) {
            if (!send(next.get())) {
                if (channel == MessageChannel.MAIL) {
                    return;
                }
                down.add(next.get().bureauId());
            }
            next = dispatch.take(channel, down);
        }
    }

    /** @return whether it makes sense to try the next one that goes the same way */
    private boolean send(Dispatch.Taken taken) {
        var failure = carry(taken);
        if (failure.isPresent()) {
            dispatch.failed(taken.parcel().id(), failure.get());
        } else {
            dispatch.left(taken.parcel().id());
        }
        return failure.map(reason -> !OF_THE_LINE.contains(reason)).orElse(true);
    }

    private Optional<SendingFailure> carry(Dispatch.Taken taken) {
        var carrier = outside.carrier(taken.channel());
        if (carrier.isEmpty()) {
            return Optional.of(SendingFailure.SWITCHED_OFF);
        }
        try {
            carrier.get().carry(taken.parcel());
            return Optional.empty();
        } catch (Undelivered failed) {
            LOG.log(INFO, "Message {0} was not taken: {1}, {2}", taken.parcel().id(), failed.failure(), failed.detail());
            return Optional.of(failed.failure());
        } catch (RuntimeException broken) {
            LOG.log(WARNING, "Message " + taken.parcel().id() + " could not be handed over", broken);
            return Optional.of(SendingFailure.REFUSED);
        }
    }

    /** It has left all the same; the trail is told at the next pass. */
    private void note(UUID id) {
        try {
            dispatch.note(id);
        } catch (StateConflict elsewhere) {
            LOG.log(DEBUG, "Message {0}: {1}", id, elsewhere.code());
        } catch (RuntimeException failure) {
            LOG.log(LostRace.in(failure).isPresent() ? DEBUG : WARNING, "Message " + id + " is noted at the next pass", failure);
        }
    }
}
