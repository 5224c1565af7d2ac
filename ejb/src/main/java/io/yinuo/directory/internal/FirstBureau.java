package io.yinuo.directory.internal;

import io.yinuo.directory.KindSettings;
import io.yinuo.directory.NewBureau;
import io.yinuo.directory.OutcomeSet;
import io.yinuo.directory.SignatureRule;
import java.util.Map;
import java.util.Optional;

/** What the environment says about the first bureau and its administrator. */
record FirstBureau(NewBureau bureau, String userName, String password) {

    static final String ADMIN_USER = "YINUO_ADMIN_USER";
    static final String ADMIN_PASSWORD = "YINUO_ADMIN_PASSWORD";

    /** Empty unless both user and password are given. */
    static Optional<FirstBureau> from(Map<String, String> environment) {
        String user = environment.get(ADMIN_USER);
        String password = environment.get(ADMIN_PASSWORD);
        if (user == null || user.isBlank() || password == null || password.isBlank()) {
            return Optional.empty();
        }
        var bureau = new NewBureau(
                environment.getOrDefault("YINUO_BUREAU_CODE", "main"),
                environment.getOrDefault("YINUO_BUREAU_NAME", "教育局"),
                environment.getOrDefault("YINUO_BUREAU_PLACE", "本地"),
                suggestions(environment),
                proposals(environment),
                SignatureRule.DIRECTOR_ALWAYS,
                OutcomeSet.valueOf(environment.getOrDefault("YINUO_OUTCOME_SET", OutcomeSet.NATIONAL.name())));
        return Optional.of(new FirstBureau(bureau, user, password));
    }

    private static KindSettings suggestions(Map<String, String> environment) {
        return new KindSettings(
                environment.getOrDefault("YINUO_SUGGESTION_PREFIX", "教建"),
                environment.getOrDefault("YINUO_SUGGESTION_REFERRER", "人大常委会代表工作机构"),
                environment.getOrDefault("YINUO_DEFAULT_COPIES", "人大常委会代表工作机构，政府办公室"));
    }

    private static KindSettings proposals(Map<String, String> environment) {
        return new KindSettings(
                environment.getOrDefault("YINUO_PROPOSAL_PREFIX", "教提"),
                environment.getOrDefault("YINUO_PROPOSAL_REFERRER", "政协提案委"),
                environment.getOrDefault("YINUO_PROPOSAL_COPIES", "政协提案委，政府办公室"));
    }
}
