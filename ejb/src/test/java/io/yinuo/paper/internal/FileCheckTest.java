package io.yinuo.paper.internal;

import static io.yinuo.paper.internal.SampleFiles.EXCEL;
import static io.yinuo.paper.internal.SampleFiles.WORD;
import static io.yinuo.paper.internal.SampleFiles.WORD_WITH_MACROS;
import static io.yinuo.paper.internal.SampleFiles.compound;
import static io.yinuo.paper.internal.SampleFiles.gb18030;
import static io.yinuo.paper.internal.SampleFiles.office;
import static io.yinuo.paper.internal.SampleFiles.officeWith;
import static io.yinuo.paper.internal.SampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.yinuo.paper.FileFormat;
import io.yinuo.paper.UploadLimit;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    private final FileCheck check = new FileCheck(new UploadLimit(Map.of("YINUO_UPLOAD_MB", "1")));

    static Stream<Arguments> honestFiles() {
        return Stream.of(
                arguments("交办函.pdf", SampleFiles.pdf(), FileFormat.PDF),
                arguments("有密码.PDF", SampleFiles.encryptedPdf(), FileFormat.PDF),
                arguments("建议原件.docx", office(WORD), FileFormat.DOCX),
                arguments("台账.xlsx", office(EXCEL), FileFormat.XLSX),
                arguments("旧函.doc", compound("WordDocument", "1Table"), FileFormat.DOC),
                arguments("公文.ofd", SampleFiles.ofd(), FileFormat.OFD),
                arguments("扫描件.jpg", SampleFiles.jpg(), FileFormat.JPG),
                arguments("扫描件.jpeg", SampleFiles.jpg(), FileFormat.JPG),
                arguments("截图.png", SampleFiles.png(), FileFormat.PNG),
                arguments("说明.txt", text("关于“双减”的建议\r\n𠮷"), FileFormat.TXT),
                arguments("带标记.txt", text("\uFEFF建议在 <html> 页面公开答复"), FileFormat.TXT),
                arguments("记事本.txt", "关于课后服务的建议\r\n".getBytes(StandardCharsets.UTF_16), FileFormat.TXT),
                arguments("旧编码.txt", gb18030("关于课后服务的建议，喆堃"), FileFormat.TXT));
    }

    @ParameterizedTest
    @MethodSource("honestFiles")
    void takesAFileThatIsWhatItsNameSays(String name, byte[] content, FileFormat format) {
        assertThat(check.check(new UploadedFile(name, content)).format()).isEqualTo(format);
    }

    static Stream<Arguments> disguises() {
        return Stream.of(
                arguments("压缩包.docx", SampleFiles.zip(Map.of("a.txt", text("a"))), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("表.docx", office(EXCEL), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("文.ofd", office(WORD), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("文.pdf", office(WORD), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("图.png", SampleFiles.jpg(), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("图.jpg", SampleFiles.pdf(), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("函.txt", SampleFiles.pdf(), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("函.pdf", text("我不是PDF"), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("函.pdf", text(" \n%PDF-1.4"), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("表.doc", compound("Workbook"), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("函.doc", office(WORD), "FILE_NOT_WHAT_IT_SAYS"),
                arguments("函.docx", SampleFiles.jar(), "FILE_PROGRAM"),
                arguments("函.docx", officeWith("word/embeddings/a.exe", text("MZ")), "FILE_PROGRAM"),
                arguments("函.pdf", SampleFiles.windowsProgram(), "FILE_PROGRAM"),
                arguments("函.txt", SampleFiles.linuxProgram(), "FILE_PROGRAM"),
                arguments("函.txt", text("#!/bin/sh\nrm -rf ~\n"), "FILE_PROGRAM"),
                arguments("函.txt", text("\n<!DOCTYPE html><p>a"), "FILE_PAGE"),
                arguments("函.pdf", text("<html><script>alert(1)</script></html>"), "FILE_PAGE"),
                arguments("图.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), "FILE_PAGE"),
                arguments("图.jpg", text("<?xml version=\"1.0\"?>\n<!-- a --><svg onload='a'></svg>"), "FILE_PAGE"),
                arguments("函.txt", "<html>\n".getBytes(StandardCharsets.UTF_16), "FILE_PAGE"),
                arguments("宏.docm", office(WORD_WITH_MACROS), "FILE_MACROS"),
                arguments("宏.docx", office(WORD_WITH_MACROS), "FILE_MACROS"),
                arguments("宏.docx", officeWith("word/vbaProject.bin", text("a")), "FILE_MACROS"),
                arguments("宏.doc", compound("WordDocument", "Macros"), "FILE_MACROS"),
                arguments("有密码.docx", compound("EncryptionInfo", "EncryptedPackage"), "FILE_PROTECTED"),
                arguments("炸弹.docx", SampleFiles.bomb(), "FILE_UNPACKS_TOO_LARGE"),
                arguments("多.docx", manyEntries(), "FILE_UNPACKS_TOO_LARGE"),
                arguments("爬.docx", officeWith("../../etc/cron.d/a", text("a")), "FILE_DAMAGED"),
                arguments("半截.docx", Arrays.copyOf(office(WORD), 150), "FILE_DAMAGED"),
                arguments("函.txt", SampleFiles.bytes(0xFF, 0x80, 1, 2), "FILE_ENCODING"),
                arguments("空.pdf", new byte[0], "FILE_EMPTY"),
                arguments("大.pdf", Arrays.copyOf(SampleFiles.pdf(), 1024 * 1024 + 1), "FILE_TOO_LARGE"),
                arguments("脚本.exe", SampleFiles.windowsProgram(), "FILE_FORMAT"),
                arguments("页.html", text("<html>"), "FILE_FORMAT"),
                arguments("无后缀", text("字"), "FILE_FORMAT"));
    }

    private static byte[] manyEntries() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= 10_000; i++) {
            entries.put(Integer.toString(i, 36), new byte[0]);
        }
        return SampleFiles.zip(entries);
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void refusesWithAReasonOfItsOwn(String name, byte[] content, String code) {
        assertThat(refusal(name, content)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../函.pdf", "a/b.pdf", "C:\\a.pdf", "c:a.pdf", "..", "."})
    void refusesANameThatIsAPath(String name) {
        assertThat(refusal(name, SampleFiles.pdf())).isEqualTo("FILE_NAME_PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"函\u0000.pdf", "函\r\n.pdf", "函\u202Efdp.exe", "函\u200B.pdf"})
    void refusesANameWithCharactersThatNobodySees(String name) {
        assertThat(refusal(name, SampleFiles.pdf())).isEqualTo("FILE_NAME_CHARACTER");
    }

    @Test
    void refusesANameOfTwoHundredCharactersAndNone() {
        assertThat(refusal("长".repeat(196) + ".pdf", SampleFiles.pdf())).isEqualTo("FILE_NAME_LENGTH");
        assertThat(check.check(new UploadedFile("长".repeat(195) + ".pdf", SampleFiles.pdf())).name()).hasSize(199);
        assertThat(refusal("  ", SampleFiles.pdf())).isEqualTo("FILE_NAME_MISSING");
        assertThat(refusal(null, SampleFiles.pdf())).isEqualTo("FILE_NAME_MISSING");
    }

    @Test
    void saysTheLimit() {
        var refused = catchThrowableOfType(
                InvalidInput.class,
                () -> check.check(new UploadedFile("大.txt", text("大".repeat(700_000)))));

        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("file");
            assertThat(error.parameters()).isEqualTo(List.<Object>of(1));
        });
    }

    @Test
    void knowsAFileByItsDigest() {
        assertThat(check.check(new UploadedFile("a.txt", text("abc"))).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private String refusal(String name, byte[] content) {
        return catchThrowableOfType(InvalidInput.class, () -> check.check(new UploadedFile(name, content)))
                .errors()
                .get(0)
                .code();
    }
}
