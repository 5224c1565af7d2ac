package io.yinuo.it.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.yinuo.it.browser.PageTest;
import io.yinuo.it.browser.Visitors;
import io.yinuo.it.remote.Remote;
import io.yinuo.it.remote.Walk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("报送包")
class SystemPackagePageIT {

    @Test
    @DisplayName("编号后一键取得报送包：成文、要素、台账一行；要素可逐项复制，不带代表电话")
    void givesWhatOtherSystemsWant(Visitors visitors) throws IOException {
        var walk = new Walk(new Remote(visitors.address()), "7307").toNumbering();
        var number = walk.numbered();
        var secretary = visitors.signedIn("secretary").open("letter.xhtml?reply=" + walk.reply());
        var page = secretary.page();

        page.getByText("报送包").click();
        assertThat(page.locator("h1")).hasText(number);
        assertThat(page.locator(".copied-fields")).containsText("这件事今年年底前办好");
        page.getByLabel("复制编号", new Page.GetByLabelOptions().setExact(true)).click();
        assertThat(page.getByText("已复制")).isVisible();
        secretary.assertAccessible().assertFitsPhone().capture("system-package");

        var files = unpacked(page);
        Assertions.assertThat(files.keySet()).hasSize(3).contains(number + ".pdf", "要素.txt");
        Assertions.assertThat(files.get(number + ".pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        Assertions.assertThat(new String(files.get("要素.txt"), StandardCharsets.UTF_8))
                .contains("文号：" + number, "结果分类：B类")
                .doesNotContain("联系电话：1");
    }

    private static TreeMap<String, byte[]> unpacked(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.locator("[id='package:download']").click());
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(download.path())), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
