package io.yinuo.linking.internal;

import io.yinuo.measures.LinkEnd;
import java.util.UUID;

/** A part of a matter at which a link can end: the matter itself, a request, a paragraph of a reply, a promise. */
public record CasePart(LinkEnd end, UUID suggestionId, String title, String detail) {}
