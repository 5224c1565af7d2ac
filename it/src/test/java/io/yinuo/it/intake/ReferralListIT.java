package io.yinuo.it.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.it.cast.Caller;
import io.yinuo.it.cast.Cast;
import io.yinuo.it.container.ServerTest;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A list is read without recording anything, and registered row by row, over REST. */
@ServerTest
class ReferralListIT {

    private static final int ROWS = 3;

    @Inject
    Cast cast;

    private final Caller secretary = Caller.of("secretary", Cast.PASSWORD);
    private final int first = Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000);

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    @DisplayName("I8 逐行登记，各为一个事务：一行不成不影响别行，重传不重复")
    void oneRefusedRowKeepsNoOtherBack() {
        var rows = read(ReferredLists.of(first, ROWS)).getJsonArray("rows");
        assertThat(rows).hasSize(ROWS).allSatisfy(row -> assertThat(row.asJsonObject().getJsonArray("findings")).isEmpty());
        assertThat(secretary.get("api/suggestions?text=" + first).body()).doesNotContain("清单第" + first);

        var broken = Json.createArrayBuilder()
                .add(matter(rows, 0))
                .add(Json.createObjectBuilder(matter(rows, 1)).add("title", ""))
                .add(matter(rows, 2));
        var outcomes = register(broken.build());

        assertThat(outcomes.getJsonObject(0).getJsonObject("outcome").getString("id")).isNotBlank();
        assertThat(outcomes.getJsonObject(1).getJsonObject("outcome").getString("code")).isEqualTo("INVALID_INPUT");
        assertThat(outcomes.getJsonObject(2).getJsonObject("outcome").getString("id")).isNotBlank();

        var again = register(Json.createArrayBuilder().add(matter(rows, 0)).add(matter(rows, 1)).build());
        assertThat(again.getJsonObject(0).getJsonObject("outcome").getString("code")).isEqualTo("NUMBER_TAKEN");
        assertThat(again.getJsonObject(1).getJsonObject("outcome").getString("id")).isNotBlank();
        assertThat(read(ReferredLists.of(first, ROWS)).getJsonArray("rows"))
                .allSatisfy(row -> assertThat(row.asJsonObject().getString("registeredAs")).isNotBlank());
    }

    @Test
    @DisplayName("S2 I8 届次写全称也认得出；编号相同而标题不同不算已登记")
    void knowsWhatIsRegisteredByItsMeaning() {
        register(Json.createArrayBuilder().add(matter(read(ReferredLists.of(first, 1)).getJsonArray("rows"), 0)).build());

        var inFull = read(ReferredLists.ofSession("示例市第十八届人民代表大会第二次会议", first, "清单")).getJsonArray("rows");
        assertThat(inFull.getJsonObject(0).getString("registeredAs")).isNotBlank();
        var another = read(ReferredLists.of(first, 1, "操场")).getJsonArray("rows").getJsonObject(0);
        assertThat(another.isNull("registeredAs")).isTrue();
        assertThat(another.getJsonArray("findings").toString()).contains("NUMBER_OF_ANOTHER", "清单第" + first);
    }

    @Test
    void onlyTheSecretaryReadsAndRegisters() {
        var officer = Caller.of("officer", Cast.PASSWORD);

        assertThat(officer.postPaper("api/referral-lists", "OTHER", "清单.xlsx", ReferredLists.of(first, 1)).statusCode())
                .isEqualTo(403);
        assertThat(officer.post("api/referral-lists/registrations", "{\"matters\":[{}]}").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNoTable() {
        var answer = secretary.postPaper("api/referral-lists", "OTHER", "清单.txt", "编号".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("TABLE_WANTED");
    }

    private JsonObject read(byte[] list) {
        var answer = secretary.postPaper("api/referral-lists", "OTHER", "清单.xlsx", list);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (JsonObject) json(answer);
    }

    private static JsonObject matter(JsonArray rows, int index) {
        return rows.getJsonObject(index).getJsonObject("matter");
    }

    private JsonArray register(JsonArray matters) {
        var body = Json.createObjectBuilder().add("matters", matters).build();
        var answer = secretary.post("api/referral-lists/registrations", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (JsonArray) json(answer);
    }

    private static JsonStructure json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}
