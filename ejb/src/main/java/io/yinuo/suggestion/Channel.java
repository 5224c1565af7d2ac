package io.yinuo.suggestion;

/** How the deputy was talked with (沟通方式). */
public enum Channel {
    FACE_TO_FACE,
    VISIT,
    MEETING,
    PHONE,
    ONLINE
}
