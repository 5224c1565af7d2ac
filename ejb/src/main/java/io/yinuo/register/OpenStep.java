package io.yinuo.register;

import io.yinuo.suggestion.SuggestionView;

/** A step that the caller may take now, with its matter: what every page of work begins from. */
public record OpenStep(DeskItem item, SuggestionView suggestion) {}
