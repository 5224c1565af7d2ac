package io.yinuo.assignment;

import java.util.List;
import java.util.UUID;

/**
 * The office director decides who leads after an objection (裁定异议).
 *
 * @param leadSectionId the section that objected, or another one
 * @param ruling why
 */
public record RuleOnObjection(String taskId, UUID leadSectionId, List<UUID> coSectionIds, String ruling) {

    public RuleOnObjection {
        coSectionIds = coSectionIds == null ? List.of() : List.copyOf(coSectionIds);
    }
}
