package io.yinuo.assignment;

import java.time.LocalDate;

/**
 * That the referrer took a matter back, as everybody who may see the matter is told it (已退办).
 *
 * @param newUnit who handles it from now on, or null
 */
public record HandedBack(LocalDate since, String newUnit) {}
