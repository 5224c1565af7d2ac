package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.DateRules;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.PromiseSentence;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A letter that promises a lot and little of it firmly, and is read as its drafter's page reads it. */
final class PromiseLetter {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 20);

    static final Block FIRST = body("一是校园餐再改进。继续公示每周带量食谱。推动各校听取家长对菜品的意见。年内完成全部学校食堂油烟设备改造。");
    static final Block SECOND = body("二是阅读再推广。进一步丰富图书角的内容。编制小学生整本书阅读指南。到2026年底新建24个社区书房。");
    static final Block THIRD = body("三是用眼再呵护。持续开展视力筛查。督促学校落实大课间。");

    private PromiseLetter() {}

    static Block body(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }

    static List<PromiseSentence> read(Block... paragraphs) {
        var opening = body("您提出的建议已收悉。经研究，现答复如下：");
        var outlook = body("下一阶段，我局将做好以下工作：");
        var thanks = body("感谢您对教育工作的关心和支持。");
        var text = Stream.concat(Stream.of(opening, outlook), Stream.concat(Stream.of(paragraphs), Stream.of(thanks)));
        return PromiseReading.of(reply(), text.toList(), DateRules.USUAL, TODAY);
    }

    private static ReplyView reply() {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "示例市教育局", ReplyKind.FIRST, 1,
                ReplyStatus.DRAFTING, "对市十届人大三次会议第21号建议的答复", "王一一代表：", ReplyOutcome.B, Disclosure.PUBLIC, null,
                "市人大代表工委", "李二", "0574-1", null, null, null, null, null, null, 0, 1, 1, null, null);
    }
}
