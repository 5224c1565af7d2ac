package io.yinuo.web.drafting;

import io.yinuo.directory.BureauView;
import io.yinuo.drafting.ReplyView;
import io.yinuo.register.DeskItem;
import io.yinuo.suggestion.SuggestionView;

/** The step that a page was opened for, with its matter and the reply that it is about. */
public record ReplyInHand(DeskItem step, SuggestionView suggestion, ReplyView reply, BureauView bureau) {}
