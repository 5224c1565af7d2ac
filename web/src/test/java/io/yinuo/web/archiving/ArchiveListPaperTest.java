package io.yinuo.web.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.archiving.AnsweredGap;
import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.archiving.Gap;
import io.yinuo.archiving.ItemKind;
import io.yinuo.document.DocumentFormat;
import io.yinuo.document.OfficialForm;
import io.yinuo.document.Press;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.messages.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveListPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);

    @TempDir
    Path withoutFonts;

    @Test
    void saysWhatIsInTheFileAndWhatIsMissing() throws IOException {
        var words = words(new Press(List.of(withoutFonts)).print(paper(), DocumentFormat.DOCX));

        assertThat(words)
                .contains("卷内目录", "档号：建提2026-0001", "答复：对198号建议的答复", "某教建〔2026〕1号", "20260508", "公开办理情况", "系统故障");
    }

    private static OfficialForm paper() {
        var matter = new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), MatterKind.SUGGESTION, "某市一届人大二次会议", 1, 2, false, "198", "关于校服的建议",
                "", HandlingRole.SOLE, false, "市人大", DAY, false, DisclosureWish.AGREES, "", SuggestionStatus.CLOSED, null, null,
                DAY, List.of(), List.of(), 1);
        var items = List.of(
                new ArchiveItem(ItemKind.REPLY, "对198号建议的答复", "某教建〔2026〕1号", DAY, "某市教育局", 3),
                new ArchiveItem(ItemKind.RATING, "", null, null, null));
        return new ArchiveListPaper(Texts.in(Texts.CHINESE)).of(new ArchiveView(
                matter, "建提2026-0001", true, false, DAY, "陆秘书", items, List.of(new AnsweredGap(Gap.DISCLOSURE, "系统故障")), 1));
    }

    private static String words(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("no document");
    }
}
