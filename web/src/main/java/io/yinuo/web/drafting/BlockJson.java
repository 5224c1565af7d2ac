package io.yinuo.web.drafting;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.shared.InvalidInput;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** The paragraphs as the editor in the browser sends them: {@code [{"id": …, "level": …, "text": …}]}. */
public final class BlockJson {

    private BlockJson() {}

    public static String write(List<Block> blocks) {
        var array = Json.createArrayBuilder();
        blocks.forEach(block -> array.add(Json.createObjectBuilder()
                .add("id", block.id().toString())
                .add("level", block.level().name())
                .add("text", block.text())));
        return array.build().toString();
    }

    /**
     * The paragraphs, without the empty ones at the end.
     *
     * @throws InvalidInput {@code DRAFT_UNREADABLE} when the text is not what the editor sends
     */
    public static List<Block> read(String json) {
        if (json == null || json.isBlank()) {
            return List.of();
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            var blocks = reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(BlockJson::block)
                    .toList();
            int filled = blocks.size();
            while (filled > 0 && blocks.get(filled - 1).text().isBlank()) {
                filled--;
            }
            return blocks.subList(0, filled);
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new InvalidInput("blocks", "DRAFT_UNREADABLE");
        }
    }

    private static Block block(JsonObject paragraph) {
        return new Block(
                UUID.fromString(paragraph.getString("id")),
                BlockLevel.valueOf(paragraph.getString("level")),
                paragraph.getString("text"));
    }
}
