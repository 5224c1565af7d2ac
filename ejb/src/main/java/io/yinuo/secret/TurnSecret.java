package io.yinuo.secret;

import java.util.UUID;

/** A matter that was registered as an ordinary one is secret (转为涉密, rule SE4). */
public record TurnSecret(UUID suggestionId, int expectedVersion, SecretGround ground) {}
