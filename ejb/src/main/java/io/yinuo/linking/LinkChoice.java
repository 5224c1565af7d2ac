package io.yinuo.linking;

import io.yinuo.measures.LinkKind;
import java.util.UUID;

/**
 * Something to which a link may lead (可关联内容).
 *
 * @param detail what else is said of it, or null
 */
public record LinkChoice(LinkKind kind, UUID id, String title, String detail) {}
