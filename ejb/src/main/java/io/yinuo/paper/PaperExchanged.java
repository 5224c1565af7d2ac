package io.yinuo.paper;

import java.util.UUID;

/**
 * A wrong file has given way to the right one (材料已调换), for whoever keeps the id of the wrong one.
 *
 * <p>Observed in the transaction of the exchange.
 */
public record PaperExchanged(UUID wrongId, UUID rightId) {}
