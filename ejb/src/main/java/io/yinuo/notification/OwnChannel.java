package io.yinuo.notification;

import java.util.Map;

/**
 * How a person is told beside the inbox (消息渠道).
 *
 * @param modes of each kind of message; one that is not named sends no mail
 * @param mailAddress null where there is none
 */
public record OwnChannel(Map<NoticeKind, MailMode> modes, String mailAddress, int version) {

    public OwnChannel {
        modes = Map.copyOf(modes);
    }

    public MailMode mode(NoticeKind kind) {
        return modes.getOrDefault(kind, MailMode.OFF);
    }
}
