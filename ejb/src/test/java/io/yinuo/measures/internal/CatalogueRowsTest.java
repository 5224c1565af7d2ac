package io.yinuo.measures.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.PolicyView;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ME13 段落里提到的文件")
class CatalogueRowsTest {

    private final UUID bureau = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("catalogue");
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("文号或名称出现在文字里就找到，文件再多也不漏；没有文号的按名称，别的局的不找")
    void findsTheDocumentsThatWordsName() {
        for (int i = 0; i < 600; i++) {
            policy("N" + i, null, "'示教〔2021〕第" + i + "条'", "某项工作的通知之" + i);
        }
        policy("ZZ1", bureau, "'示教〔2021〕70号'", "关于做好课后服务的实施意见");
        policy("ZZ2", bureau, "null", "示例市100%_办学标准");
        policy("ZZ3", UUID.randomUUID(), "'示教〔2021〕70号'", "别的局的");

        assertThat(named("按照示教〔2021〕70号文件")).containsExactly("ZZ1");
        assertThat(named("按照《关于做好课后服务的实施意见》和《示例市100%_办学标准》")).containsExactly("ZZ1", "ZZ2");
        assertThat(named("按照《示例市1000办学标准》，" + "长".repeat(70_000))).isEmpty();
    }

    private List<String> named(String words) {
        return rows.ask(
                entities -> {
                    var found = new CatalogueRows();
                    found.entities = entities;
                    return found.policiesNamedIn(bureau, words).stream().map(PolicyView::code).toList();
                },
                "measures.internal.PolicyRow");
    }

    private void policy(String code, UUID owner, String number, String title) {
        rows.add("measure_policy", "bureau_id", owner == null ? "null" : quoted(owner), "code", quoted(code),
                "owner_key", quoted(owner), "document_number", number, "title", quoted(title));
    }
}
