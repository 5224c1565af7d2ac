package io.yinuo.intake;

import java.util.UUID;

/**
 * What was registered wrongly, as it should read (登记更正).
 *
 * @param expectedVersion of the matter that the page showed
 * @param reason why it is corrected; it stands in the trail
 * @param matter the registration as a whole as it should be; its requests are not looked at, they have a page of their own
 */
public record CorrectRegistration(UUID suggestionId, int expectedVersion, String reason, RegisterSuggestion matter) {}
