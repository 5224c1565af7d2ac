package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("T15 邮件地址")
class PersonChannelTest {

    @ParameterizedTest
    @ValueSource(strings = {"officer@office.example", "a.b+c@sub.office.example", "x_1@a-b.cn"})
    void isTaken(String address) {
        assertThat(PersonChannel.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "officer", "officer@office", "a@b.cn, c@d.cn", "a b@c.cn", "a@b.cn\nBcc: x@y.cn", "<a@b.cn>", "某@办公.中国", "@b.cn"
    })
    void isRefused(String address) {
        assertThat(PersonChannel.isAddress(address)).isFalse();
    }
}
