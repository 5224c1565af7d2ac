package io.yinuo.measures;

import java.util.UUID;

/**
 * What stands at the other end of a link (关联内容).
 *
 * @param title by which a person knows it
 * @param detail what else is said of it, or null
 */
public record LinkedThing(LinkKind kind, UUID id, String title, String detail, LinkOrigin origin, LinkStanding standing) {}
