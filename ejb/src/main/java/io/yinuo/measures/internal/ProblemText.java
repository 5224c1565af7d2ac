package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeColumn;
import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeLineView.Problem;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.shared.InvalidInput.FieldError;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** What is wrong with a line, as it is kept in a column. */
final class ProblemText {

    private static final String UNIT = "MeasureUnit.";

    /** What the rules call differently than the tables. */
    private static final Map<String, String> COLUMNS =
            Map.of("themeCode", "theme", "sectionId", "section", "policyId", "policy", "indicatorId", "indicator");

    private ProblemText() {}

    static String write(List<FieldError> problems) {
        var list = Json.createArrayBuilder();
        problems.forEach(problem -> {
            var with = Json.createArrayBuilder();
            problem.parameters().forEach(each -> with.add(each instanceof MeasureUnit unit ? UNIT + unit.name() : String.valueOf(each)));
            list.add(Json.createObjectBuilder()
                    .add("field", COLUMNS.getOrDefault(problem.field(), problem.field()))
                    .add("code", problem.code())
                    .add("with", with));
        });
        return list.build().toString();
    }

    static List<Problem> read(ExchangeKind kind, String kept) {
        try (var reader = Json.createReader(new StringReader(kept))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(each -> problem(kind, each)).toList();
        }
    }

    private static Problem problem(ExchangeKind kind, JsonObject kept) {
        var heading = kind.columns().stream()
                .filter(column -> column.key().equals(kept.getString("field")))
                .map(ExchangeColumn::heading)
                .findFirst()
                .orElse(null);
        var with = kept.getJsonArray("with").getValuesAs(JsonString.class).stream().map(JsonString::getString).map(ProblemText::parameter).toList();
        return new Problem(heading, kept.getString("code"), with);
    }

    private static Object parameter(String kept) {
        return kept.startsWith(UNIT) ? MeasureUnit.valueOf(kept.substring(UNIT.length())) : kept;
    }
}
