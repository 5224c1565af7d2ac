package io.yinuo.drafting;

/** One paragraph of a kept text; its fields are in braces, see {@link LetterField}. */
public record StandardPassage(BlockLevel level, String text) {}
