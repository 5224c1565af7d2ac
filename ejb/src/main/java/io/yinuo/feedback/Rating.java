package io.yinuo.feedback;

import java.util.List;

/** How content a submitter is (满意度). */
public enum Rating {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    BASICALLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED,
    /** 未反馈: reminded often enough and silent; nobody says it of oneself, and it gives way to a word that comes later. */
    NO_FEEDBACK;

    /** What a submitter can say. */
    public static List<Rating> words() {
        return List.of(SATISFIED, BASICALLY_SATISFIED, DISSATISFIED);
    }
}
