package io.yinuo.measures;

/**
 * What can stand at an end of a link, with the words by which a person knows it.
 *
 * @param detail what else is said of it, or null
 */
public record NamedEnd(LinkEnd end, String title, String detail) {}
