package io.yinuo.deadline.internal;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.KindSettings;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SignatureRule;
import java.util.UUID;

/** Bureaus for tests. */
final class Bureaus {

    private Bureaus() {}

    static BureauView aBureau() {
        return new BureauView(
                UUID.randomUUID(), "EXAMPLE", "示例市教育局", "示例市",
                new KindSettings("示教建", "示例市人大常委会代表工委", "", 3),
                new KindSettings("示教提", "示例市政协提案委", "", 5), "示教函", 6, 10, 30, 2, 31, 15, SignatureRule.DIRECTOR_ALWAYS,
                OutcomeSet.ZHEJIANG, false);
    }
}
