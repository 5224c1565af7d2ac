package io.yinuo.archiving.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ItemKind;
import org.junit.jupiter.api.Test;

class CaseContentsTest {

    @Test
    void listsThePapersInTheOrderInWhichTheyAreFiled() {
        var contents = CaseContents.of(SampleRecords.whole());

        assertThat(contents)
                .extracting(ArchiveItem::kind)
                .containsExactly(ItemKind.ORIGINAL, ItemKind.REPLY, ItemKind.DELIVERY, ItemKind.RATING, ItemKind.DISCLOSURE);
        assertThat(contents.get(1)).satisfies(reply -> {
            assertThat(reply.number()).isEqualTo("某教建〔2026〕1号");
            assertThat(reply.dated()).isEqualTo(SampleRecords.SIGNED);
            assertThat(reply.responsible()).isEqualTo("某市教育局");
            assertThat(reply.pages()).isNull();
        });
    }

    @Test
    void listsNothingOfWhatThereIsNot() {
        assertThat(CaseContents.of(SampleRecords.bare())).isEmpty();
    }
}
