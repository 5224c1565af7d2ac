package io.yinuo.notification.internal;

import io.yinuo.notification.MessageChannel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows that hold one message, of which the trail is told elsewhere. */
final class OneMessage extends OutgoingRows {

    private static final UUID CASE = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private final OutgoingMessage only;
    private final String said;

    OneMessage(OutgoingMessage only, String said) {
        this.only = only;
        this.said = said;
    }

    @Override
    Optional<OutgoingMessage> nextDue(MessageChannel channel, Instant now, Set<UUID> except) {
        return Stream.of(only)
                .filter(one -> one.channel() == channel && !except.contains(one.bureauId()))
                .filter(one -> one.view("").status().isOpen() && !one.view("").dueAt().isAfter(now))
                .findFirst();
    }

    @Override
    OutgoingMessage locked(UUID id) {
        return only;
    }

    @Override
    List<UUID> unnoted() {
        return List.of();
    }

    @Override
    List<MailWords.Line> lines(UUID messageId) {
        return List.of(new MailWords.Line(CASE, said));
    }

    @Override
    public String receiver(OutgoingMessage one) {
        return "某经办人";
    }
}
