package io.yinuo.importing.internal;

import static io.yinuo.importing.internal.SampleZips.utf8;
import static io.yinuo.importing.internal.SampleZips.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.shared.InvalidInput;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IM2 压缩包逐件解开：加密、损坏、路径越界的只影响它自己")
class ZipDirectoryTest {

    private static final int MOST = 1024 * 1024;
    private static final int FLAGS = 8;
    private static final int CRC = 16;
    private static final int SIZE = 24;

    @Test
    void readsLettersInFoldersAndLeavesOutWhatSystemsPutBesideThem() {
        var content = zip(ordered("2023/", "", "2023/第155号.txt", "一", "__MACOSX/2023/._第155号.txt", "x", "2023/.DS_Store", "x", "Thumbs.db", "x", "~$函.docx", "x"));

        var letters = ZipDirectory.letters(content);

        assertThat(letters).extracting(ZipLetter::name).containsExactly("2023/第155号.txt");
        assertThat(letters.get(0).fileName()).isEqualTo("第155号.txt");
        assertThat(letters.get(0).unpack(content, MOST).content()).isEqualTo(utf8("一"));
    }

    @Test
    void readsNamesThatWindowsWroteInGbk() {
        var content = zip(ordered("旧函\\复函（一）.txt", "一"), Charset.forName("GBK"));

        assertThat(ZipDirectory.letters(content)).extracting(ZipLetter::name).containsExactly("旧函/复函（一）.txt");
    }

    @Test
    void unpacksTheOthersWhenOneIsEncryptedOrDamaged() {
        var honest = zip(ordered("甲.txt", "甲甲甲", "乙.txt", "乙乙乙", "丙.txt", "丙丙丙"));
        var content = SampleZips.withByte(SampleZips.withByte(honest, 0, FLAGS, 1), 1, CRC, 0x5A);

        var letters = ZipDirectory.letters(content);

        assertThat(letters.get(0).unpack(content, MOST).problem()).isEqualTo("IMPORT_ENTRY_ENCRYPTED");
        assertThat(letters.get(1).unpack(content, MOST).problem()).isEqualTo("IMPORT_ENTRY_DAMAGED");
        assertThat(letters.get(2).unpack(content, MOST).content()).isEqualTo(utf8("丙丙丙"));
    }

    @Test
    void neverFollowsAPathThatClimbs() {
        var content = zip(ordered("../../etc/cron.d/a.txt", "x", "/srv/a.txt", "x", "C:/a.txt", "x", "a/../../b.txt", "x"));

        assertThat(ZipDirectory.letters(content))
                .hasSize(4)
                .allSatisfy(letter -> assertThat(letter.unpack(content, MOST).problem()).isEqualTo("IMPORT_PATH_CLIMBS"));
    }

    @Test
    void takesNoMoreOutThanTheBound() {
        var content = zip(Map.of("炸弹.txt", new byte[8 * MOST]));

        assertThat(content.length).isLessThan(MOST / 64);
        assertThat(ZipDirectory.letters(content).get(0).unpack(content, MOST).problem()).isEqualTo("IMPORT_ENTRY_TOO_LARGE");
    }

    @Test
    void doesNotBelieveAnEntryThatMakesItselfSmall() {
        var content = SampleZips.withByte(zip(Map.of("炸弹.txt", new byte[8 * MOST])), 0, SIZE + 2, 0);

        assertThat(ZipDirectory.letters(content).get(0).unpack(content, MOST).problem()).isEqualTo("IMPORT_ENTRY_DAMAGED");
    }

    @Test
    void saysThatAFileWithoutADirectoryIsDamaged() {
        var whole = zip(ordered("甲.txt", "甲甲甲", "乙.txt", "乙乙乙"));

        for (var broken : new byte[][] {Arrays.copyOf(whole, whole.length - 30), utf8("PK\3\4 not a zip"), new byte[21]}) {
            assertThatThrownBy(() -> ZipDirectory.letters(broken)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void answersWhateverBytesAreChanged() {
        var whole = zip(ordered("甲.txt", "甲甲甲", "2022/乙.txt", "乙乙乙乙乙乙乙乙乙乙乙乙", "丙.txt", ""));
        var random = new Random(20261127);
        int unpacked = 0;
        for (int i = 0; i < 3_000; i++) {
            var mutated = whole.clone();
            for (int change = 0; change <= i % 4; change++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            try {
                for (var letter : ZipDirectory.letters(mutated)) {
                    var got = letter.unpack(mutated, MOST);
                    assertThat(got.content() == null).isNotEqualTo(got.problem() == null);
                    unpacked++;
                }
            } catch (InvalidInput refused) {
                assertThat(refused.errors()).extracting(InvalidInput.FieldError::code).containsExactly("FILE_DAMAGED");
            }
        }
        assertThat(unpacked).isPositive();
    }

    private static Map<String, byte[]> ordered(String... namesAndWords) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            entries.put(namesAndWords[i], utf8(namesAndWords[i + 1]));
        }
        return entries;
    }
}
