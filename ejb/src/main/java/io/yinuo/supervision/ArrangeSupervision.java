package io.yinuo.supervision;

import java.util.UUID;

/**
 * Puts a matter under leading supervision, or names others for it (确定重点督办).
 *
 * @param expectedVersion of the supervision that the page showed, 0 where there is none
 * @param leaderId the leader of the bureau who leads the handling (领办领导)
 * @param supervisor who presses it (督办领导), of the bureau or from outside
 * @param supervisorOffice what office that person holds, and where
 */
public record ArrangeSupervision(
        UUID suggestionId, int expectedVersion, UUID leaderId, String supervisor, String supervisorOffice) {}
