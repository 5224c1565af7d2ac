package io.yinuo.notification.internal;

import io.yinuo.notification.Notice;
import jakarta.json.Json;
import java.net.URI;
import java.time.Instant;

/** What another system is told: of the matter what a mail tells, and of nobody who gets it. */
final class WebhookWords {

    private WebhookWords() {}

    static String body(Notice notice, URI site, Instant writtenAt) {
        var said = Json.createObjectBuilder()
                .add("id", notice.key().toString())
                .add("kind", notice.kind().name())
                .add("kindText", MailWords.kind(notice))
                .add("number", notice.numberText() == null ? "" : notice.numberText())
                .add("title", notice.title())
                .add("owed", notice.subject())
                .add("owedText", MailWords.owed(notice))
                .add("dueOn", notice.dueOn().toString())
                .add("provisional", notice.provisional())
                .add("text", MailWords.line(notice, null))
                .add("link", Site.caseAt(site, notice.caseId()))
                .add("writtenAt", writtenAt.toString());
        return said.build().toString();
    }
}
