package io.yinuo.suggestion;

import java.util.List;
import java.util.stream.Stream;

/** How the deputy was talked with, or wrote (沟通方式). */
public enum Channel {
    FACE_TO_FACE,
    VISIT,
    MEETING,
    PHONE,
    ONLINE,
    /** 来信: it tells what a submitter has to say, and is no talk. */
    LETTER;

    /** Those that a talk may take (rule A9). */
    public static List<Channel> ofTalks() {
        return Stream.of(values()).filter(Channel::isTalk).toList();
    }

    /** Whether both sides spoke. */
    public boolean isTalk() {
        return this != LETTER;
    }

    /** Whether they saw each other, which alone counts as 面商. */
    public boolean isFaceToFace() {
        return this == FACE_TO_FACE || this == VISIT || this == MEETING;
    }
}
