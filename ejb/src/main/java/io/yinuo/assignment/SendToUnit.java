package io.yinuo.assignment;

import io.yinuo.suggestion.UnitChannel;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Records that the letter which asks for the opinion has gone out (送会办函).
 *
 * @param receiver who took it there, or the receipt of the exchange
 * @param letterNumber number of the letter, or null
 */
public record SendToUnit(
        UUID unitId, int expectedVersion, UnitChannel channel, LocalDate sentOn, String receiver, String letterNumber) {}
