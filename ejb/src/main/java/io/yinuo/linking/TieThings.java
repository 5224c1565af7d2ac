package io.yinuo.linking;

import io.yinuo.measures.LinkKind;
import java.util.UUID;

/** Ties two things, of which one is of the measures database (建立关联). */
public record TieThings(LinkKind kind, UUID id, LinkKind otherKind, UUID otherId) {}
