package io.yinuo.web.caseform;

import java.util.UUID;

/**
 * A paper that can be made at present (可生成的材料).
 *
 * @param about of what in the case it tells
 * @param name what tells it from others of its kind, such as whom it is for; empty where it is the only one
 */
public record FormChoice(FormKind kind, UUID about, String name) {}
