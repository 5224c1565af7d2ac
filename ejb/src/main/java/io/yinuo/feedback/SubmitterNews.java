package io.yinuo.feedback;

import io.yinuo.notification.News;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Something that submitters may know (代表消息).
 *
 * @param key names it; each of them is told once, however often it is said
 * @param day on which it became so, or by which something is wanted of them
 * @param provisional whether the day may still move
 * @param whom submitters of the matter
 * @param thingId the promise that it is about, or null
 */
public record SubmitterNews(
        UUID key, News what, SuggestionView matter, LocalDate day, boolean provisional, Collection<SubmitterView> whom, UUID thingId) {}
