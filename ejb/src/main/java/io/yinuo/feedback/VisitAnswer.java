package io.yinuo.feedback;

import java.util.Optional;

/**
 * What comes of a code that was typed in (验证码核对).
 *
 * @param visit what the right code opens
 * @param triesLeft how many wrong codes are still taken
 */
public record VisitAnswer(Optional<LinkVisit> visit, int triesLeft) {}
