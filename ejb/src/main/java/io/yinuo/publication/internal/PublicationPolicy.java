package io.yinuo.publication.internal;

import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.publication.PublishReply;
import io.yinuo.publication.WithholdReply;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;

/** Which replies are published and what has to be said (rules PB2, PB3). */
public final class PublicationPolicy {

    private PublicationPolicy() {}

    /** @throws StateConflict {@code REPLY_NOT_PUBLISHABLE} before the delivery, {@code REPLY_RECALLED_UNPUBLISHED} */
    public static void checkReply(ReplyView reply) {
        if (reply.status() != ReplyStatus.DELIVERED) {
            throw new StateConflict("REPLY_NOT_PUBLISHABLE");
        }
        if (reply.isRecalled()) {
            throw new StateConflict("REPLY_RECALLED_UNPUBLISHED");
        }
    }

    /**
     * @throws StateConflict {@code DISCLOSURE_FORBIDS} when the signed letter says that it is not public
     * @throws InvalidInput naming each part that is wrong
     */
    public static void check(PublishReply command, ReplyView reply, LocalDate today) {
        if (reply.disclosure() != Disclosure.PUBLIC) {
            throw new StateConflict("DISCLOSURE_FORBIDS");
        }
        new InvalidInput.Check()
                .text(command.url(), "url", 500)
                .that(command.url() == null || command.url().isBlank() || isAddress(command.url()), "url", "URL_SHAPE")
                .present(command.publishedOn(), "publishedOn")
                .that(lies(command.publishedOn(), reply.signedOn(), today), "publishedOn", "PUBLICATION_DATE", reply.signedOn())
                .that(command.alsoMasked().stream().allMatch(words -> words.length() <= 100), "alsoMasked", "MASK_TOO_LONG")
                .that(command.confirmed(), "confirmed", "COPY_UNREAD")
                .done();
    }

    /** @throws InvalidInput naming each part that is wrong */
    public static void check(WithholdReply command) {
        new InvalidInput.Check().present(command.ground(), "ground").text(command.note(), "note", 500).done();
    }

    private static boolean lies(LocalDate on, LocalDate from, LocalDate to) {
        return on == null || !on.isBefore(from) && !on.isAfter(to);
    }

    private static boolean isAddress(String url) {
        try {
            var address = new URI(url.strip());
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
