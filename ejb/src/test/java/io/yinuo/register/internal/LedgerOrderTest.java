package io.yinuo.register.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.register.LedgerQuery.Sort;
import io.yinuo.shared.PlantedRows;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L3 台账按所列的内容排序")
class LedgerOrderTest {

    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("order");
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("PR18 按类别排序用的是现在的类别：承诺再次答复送达后改变的算改变以后的，没有送达的不算")
    void sortsByTheClassThatCounts() {
        matter("答复");
        reply("答复", 1, "FIRST", "DELIVERED", "'B'");
        matter("再次答复");
        reply("再次答复", 1, "FIRST", "DELIVERED", "'C'");
        reply("再次答复", 2, "SUPPLEMENTARY", "DELIVERED", "'A'");
        matter("再次办理");
        reply("再次办理", 1, "FIRST", "DELIVERED", "'A'");
        reply("再次办理", 2, "SUPPLEMENTARY", "DELIVERED", "'A'");
        reply("再次办理", 3, "REHANDLING", "DELIVERED", "'D'");
        matter("正在再次答复");
        reply("正在再次答复", 1, "FIRST", "DELIVERED", "'C'");
        reply("正在再次答复", 2, "SUPPLEMENTARY", "IN_SIGN_OFF", "'A'");
        matter("没有类别");
        reply("没有类别", 1, "FIRST", "DELIVERED", "'B'");
        reply("没有类别", 2, "SUPPLEMENTARY", "DELIVERED", "null");

        assertThat(sorted(Sort.OUTCOME))
                .containsExactlyInAnyOrder("再次答复 A", "答复 B", "没有类别 B", "正在再次答复 C", "再次办理 D")
                .isSortedAccordingTo((one, other) -> Character.compare(last(one), last(other)));
    }

    @Test
    @DisplayName("按送达日期排序不看承诺的再次答复")
    void sortsByTheDeliveryThatIsShown() {
        matter("早");
        delivered(reply("早", 1, "FIRST", "DELIVERED", "'A'"), "2026-05-08");
        delivered(reply("早", 2, "SUPPLEMENTARY", "DELIVERED", "'A'"), "2026-09-01");
        matter("晚");
        delivered(reply("晚", 1, "FIRST", "DELIVERED", "'A'"), "2026-06-12");

        assertThat(sorted(Sort.DELIVERED_ON)).containsExactly("早 2026-05-08", "晚 2026-06-12");
    }

    private static char last(String words) {
        return words.charAt(words.length() - 1);
    }

    private List<String> sorted(Sort sort) {
        var order = LedgerOrder.of(sort);
        var sql = "select s.title" + order.keys() + " from suggestion s" + order.join() + order.clause("", "s.id", false);
        return rows.read(sql.replace("{DELIVERED}", "'DELIVERED'").replace("{INSIDE}", "1 = 1")).stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    private void matter(String title) {
        rows.add("suggestion", "id", id(title), "title", quoted(title), "kind", "'SUGGESTION'", "status", "'CLOSED'",
                "number_key", quoted(title));
    }

    private String reply(String matter, int ordinal, String kind, String status, String outcome) {
        var id = quoted(UUID.randomUUID());
        rows.add("reply", "id", id, "suggestion_id", id(matter), "ordinal", String.valueOf(ordinal), "kind", quoted(kind),
                "status", quoted(status), "outcome", outcome);
        return id;
    }

    private void delivered(String reply, String day) {
        rows.add("delivery", "reply_id", reply, "delivered_on", "date '" + day + "'");
    }

    private static String id(String title) {
        return quoted(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)));
    }
}
