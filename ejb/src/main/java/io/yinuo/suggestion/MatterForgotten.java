package io.yinuo.suggestion;

import java.util.UUID;

/** An imported matter is about to be taken away for good, because its import is undone (撤销导入). */
public record MatterForgotten(UUID suggestionId) {}
