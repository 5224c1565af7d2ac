package io.yinuo.intake;

import java.util.UUID;

/** A deputy with an account who can be named as a submitter (代表选项). */
public record DeputyOption(UUID personId, String name, String title, String phone) {}
