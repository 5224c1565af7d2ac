package io.yinuo.notification.internal;

import java.time.Instant;
import java.util.UUID;

/**
 * What a carrier takes along: whole, and the same at each attempt.
 *
 * @param keyName names the key that signs; null where nothing is signed
 */
record Parcel(UUID id, String address, String keyName, String subject, String text, Instant writtenAt) {}
