package io.yinuo.suggestion;

/** How the deputy was talked with (沟通方式). */
public enum Channel {
    FACE_TO_FACE,
    VISIT,
    MEETING,
    PHONE,
    ONLINE;

    /** Whether they saw each other, which alone counts as 面商. */
    public boolean isFaceToFace() {
        return this == FACE_TO_FACE || this == VISIT || this == MEETING;
    }
}
