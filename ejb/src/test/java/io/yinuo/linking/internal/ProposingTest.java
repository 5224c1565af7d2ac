package io.yinuo.linking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.LinkEnd;
import io.yinuo.measures.LinkKind;
import io.yinuo.measures.PolicyView;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProposingTest {

    private static final PolicyView NUMBERED = policy("示教〔2021〕70号", "关于做好课后服务的实施意见");
    private static final PolicyView NAMELESS = policy(null, "办法");

    @Test
    @DisplayName("ME13 段落写了文号，或用书名号写了全名，才提出与文件的关联")
    void findsDocumentsThatAParagraphNames() {
        assertThat(Proposing.isNamed(NUMBERED, "按照示教〔2021〕70号文件要求")).isTrue();
        assertThat(Proposing.isNamed(NUMBERED, "按照《关于做好课后服务的实施意见》")).isTrue();
        assertThat(Proposing.isNamed(NUMBERED, "关于做好课后服务的实施意见正在起草")).isFalse();
        assertThat(Proposing.isNamed(NAMELESS, "另有《办法》")).isFalse();
    }

    @Test
    @DisplayName("ME5 关联只存一次：类别在前的一端排在前面")
    void ordersTheEndsOfALink() {
        var measure = new LinkEnd(LinkKind.MEASURE, UUID.randomUUID());
        var commitment = new LinkEnd(LinkKind.COMMITMENT, UUID.randomUUID());

        assertThat(measure).isLessThan(commitment);
        assertThat(commitment).isGreaterThan(measure);
    }

    private static PolicyView policy(String number, String title) {
        return new PolicyView(UUID.randomUUID(), "P", "示例市教育局", number, title, null, null, true);
    }
}
