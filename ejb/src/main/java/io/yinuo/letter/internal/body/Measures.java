package io.yinuo.letter.internal.body;

import io.yinuo.letter.LetterReading.Measure;
import io.yinuo.letter.internal.match.Wording;
import java.util.List;
import java.util.Set;

/** The sentences that tell what has been or is being done (措施). */
public final class Measures {

    private static final Wording DEED = Wording.of(
            "已|了|完成|建成|开展|组织|制定|出台|实施|投入|新增|成立|建立|召开|印发|发放|安排|举办|修订|落实|推进|推动|实现|加强|强化|推行|推广|引进|查处|整改|培训|实行|督促|加大|优化|启动|探索|打造|构建");
    private static final Wording NONE = Wording.of(
            "感谢|谢谢|希望您|欢迎|收悉|如下|您的(?:建议|意见)|存在.{0,10}(?:问题|困难)|无法|不具备|难以|意义重大|理解|[:：]$");

    private Measures() {}

    public static List<Measure> in(List<Sentence> sentences, Set<Sentence> promises) {
        return sentences.stream()
                .filter(sentence -> !sentence.heading() && !promises.contains(sentence))
                .filter(sentence -> DEED.in(sentence.words()) && !NONE.in(sentence.words()))
                .map(Measures::measure)
                .toList();
    }

    private static Measure measure(Sentence sentence) {
        var span = sentence.span();
        return new Measure(span.start(), span.end(), span.text(), Themes.in(sentence.phrase()));
    }
}
