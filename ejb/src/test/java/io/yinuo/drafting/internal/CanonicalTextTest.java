package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.DIRECTOR;
import static io.yinuo.drafting.internal.SampleDrafts.OFFICER;
import static io.yinuo.drafting.internal.SampleDrafts.SIGNED_ON;
import static io.yinuo.drafting.internal.SampleDrafts.aSignedReply;
import static io.yinuo.drafting.internal.SampleDrafts.anOpenedReply;
import static io.yinuo.drafting.internal.SampleDrafts.body;
import static io.yinuo.drafting.internal.SampleDrafts.by;
import static io.yinuo.drafting.internal.SampleDrafts.withText;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.DraftStep;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    private static final Letterhead HEAD = new Letterhead("慈溪市教育局", "慈教建〔2023〕10号", "赵三");

    @Test
    void writesTheLetterPartByPart() {
        assertThat(CanonicalText.of(aSignedReply(), HEAD)).isEqualTo("""
                yinuo-reply\t1
                organ\t慈溪市教育局
                number\t慈教建〔2023〕10号
                signatory\t赵三
                outcome\tB
                disclosure\tPUBLIC
                title\t对市十八届人大二次会议第198号建议的答复
                recipient\t王一一代表：
                BODY\t您提出的建议已收悉。经研究，现答复如下：
                H1\t关于课后服务
                BODY\t2024年秋季起，全市小学开齐每周5天课后服务。
                BODY\t作业公示已在全部学校实行。
                date\t2023-06-20
                copies\t市人大代表工委
                contact\t李二
                phone\t0574-1
                """);
    }

    @Test
    void namesAnAttachmentBeforeItsParagraphs() {
        var reply = anOpenedReply();
        var list = new Block(UUID.randomUUID(), BlockLevel.ATTACHMENT, "学校名单");
        reply.write(withText(body("名单见附件。"), list, body("第一小学。")), by(OFFICER, DraftStep.DRAFTING, true));
        reply.submit();
        reply.sign(DIRECTOR, SIGNED_ON);

        assertThat(CanonicalText.of(reply, HEAD)).contains("BODY\t名单见附件。\nATTACHMENT\t学校名单\nBODY\t第一小学。\ndate\t");
    }

    @Test
    void isOneForTextsThatDifferInLineEndsBlanksAndComposition() {
        assertThat(letterWith("caf\u00e9\n二行")).isEqualTo(letterWith("cafe\u0301 \r\n二行\u3000"));
    }

    @Test
    void cannotBeForgedByALineInsideAParagraph() {
        assertThat(letterWith("一\nH1\t二")).contains("BODY\t一\n\tH1\t二\n");
    }

    @Test
    void hasTheDigestThatEveryToolComputes() {
        assertThat(CanonicalText.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String letterWith(String text) {
        var reply = anOpenedReply();
        reply.write(withText(body(text)), by(OFFICER, DraftStep.DRAFTING, true));
        reply.submit();
        reply.sign(UUID.randomUUID(), SampleDrafts.SIGNED_ON);
        return CanonicalText.of(reply, HEAD);
    }
}
