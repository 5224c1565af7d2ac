package io.yinuo.suggestion;

import java.util.UUID;

/** One thing that the matter asks for (诉求); the reply owes each of them an answer. */
public record RequestView(UUID id, int position, String text) {}
