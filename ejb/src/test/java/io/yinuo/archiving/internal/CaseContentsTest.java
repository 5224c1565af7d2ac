package io.yinuo.archiving.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ItemKind;
import io.yinuo.assignment.ReturnStatus;
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
    void listsTheRequestThatTheMatterBeTakenBackAndItsAnswer() {
        assertThat(CaseContents.of(SampleRecords.asked(ReturnStatus.ACCEPTED)))
                .extracting(ArchiveItem::kind, ArchiveItem::responsible)
                .containsExactly(
                        tuple(ItemKind.ORIGINAL, "王一一"), tuple(ItemKind.RETURN_REQUEST, "陆秘书"),
                        tuple(ItemKind.RETURN_ANSWER, "代表工委联络员"));
    }

    @Test
    void listsNothingOfWhatThereIsNot() {
        assertThat(CaseContents.of(SampleRecords.bare())).isEmpty();
    }
}
