package io.yinuo.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Publishes a delivered reply (公开答复).
 *
 * @param expectedVersion version of the reply that the page showed
 * @param alsoMasked words to be masked besides those that are found
 * @param confirmed that a person has read the masked copy
 */
public record PublishReply(
        UUID replyId, int expectedVersion, String url, LocalDate publishedOn, List<String> alsoMasked, boolean confirmed) {

    public PublishReply {
        alsoMasked = alsoMasked == null
                ? List.of()
                : alsoMasked.stream().map(String::strip).filter(words -> !words.isEmpty()).toList();
    }
}
