package io.yinuo.measures;

import java.util.List;
import java.util.Locale;

/** What a table of the measures database holds (导入导出类别), in the order in which one leads to the other. */
public enum ExchangeKind {
    /** Leaves, and is looked at when it comes back; themes themselves come with the product. */
    THEMES(
            "主题",
            ExchangeColumn.text("code", "编号"),
            ExchangeColumn.text("name", "名称"),
            ExchangeColumn.text("points", "对应要点"),
            ExchangeColumn.text("parent", "上级主题代码"),
            ExchangeColumn.told("owned", "归属")),
    POLICIES(
            "政策文件",
            ExchangeColumn.text("code", "编号"),
            ExchangeColumn.text("issuer", "发文机关"),
            ExchangeColumn.text("number", "文号"),
            ExchangeColumn.text("title", "名称"),
            ExchangeColumn.asOf("issued", "时间"),
            ExchangeColumn.text("link", "网址"),
            ExchangeColumn.told("owned", "归属")),
    INDICATORS(
            "指标",
            ExchangeColumn.text("code", "编号"),
            ExchangeColumn.text("name", "名称"),
            ExchangeColumn.text("definition", "定义"),
            ExchangeColumn.text("theme", "主题代码"),
            ExchangeColumn.oneOf("kind", "类别", IndicatorKind.class),
            ExchangeColumn.text("parent", "上级指标编号"),
            ExchangeColumn.oneOf("unit", "单位", MeasureUnit.class),
            ExchangeColumn.number("least", "最小值"),
            ExchangeColumn.number("most", "最大值"),
            ExchangeColumn.text("policy", "依据文件编号"),
            ExchangeColumn.told("owned", "归属")),
    NORMS(
            "标准",
            ExchangeColumn.text("code", "编号"),
            ExchangeColumn.text("title", "标准"),
            ExchangeColumn.text("theme", "主题代码"),
            ExchangeColumn.text("indicator", "指标编号"),
            ExchangeColumn.oneOf("reach", "范围", Reach.class),
            ExchangeColumn.oneOf("comparison", "比较关系", Comparison.class),
            ExchangeColumn.number("amount", "限值"),
            ExchangeColumn.text("policy", "依据文件编号"),
            ExchangeColumn.text("passage", "文件中的位置"),
            ExchangeColumn.told("owned", "归属")),
    MEASURES(
            "措施",
            ExchangeColumn.text("code", "编号"),
            ExchangeColumn.text("title", "措施"),
            ExchangeColumn.text("description", "内容"),
            ExchangeColumn.text("theme", "主题代码"),
            ExchangeColumn.text("section", "责任科室代码"),
            ExchangeColumn.text("unitName", "外单位"),
            ExchangeColumn.oneOf("state", "状态", MeasureState.class),
            ExchangeColumn.oneOf("reach", "范围", Reach.class),
            ExchangeColumn.text("place", "地区"),
            ExchangeColumn.asOf("begins", "开始时间"),
            ExchangeColumn.asOf("ends", "结束时间"),
            ExchangeColumn.text("policy", "依据文件编号"),
            ExchangeColumn.text("source", "来源文件"),
            ExchangeColumn.text("passage", "文件中的位置"),
            ExchangeColumn.told("owned", "归属")),
    OBSERVATIONS(
            "数据",
            ExchangeColumn.text("id", "数据标识"),
            ExchangeColumn.text("indicator", "指标编号"),
            ExchangeColumn.text("place", "地区"),
            ExchangeColumn.oneOf("reach", "范围", Reach.class),
            ExchangeColumn.oneOf("kind", "性质", ValueKind.class),
            ExchangeColumn.oneOf("comparison", "比较关系", Comparison.class),
            ExchangeColumn.number("amount", "数值"),
            ExchangeColumn.oneOf("unit", "单位", MeasureUnit.class),
            ExchangeColumn.text("words", "原文用词"),
            ExchangeColumn.asOf("asOf", "时点"),
            ExchangeColumn.text("source", "来源文件"),
            ExchangeColumn.text("passage", "文件中的位置"),
            ExchangeColumn.text("remark", "说明"),
            ExchangeColumn.told("recordedBy", "录入人"),
            ExchangeColumn.told("recordedAt", "录入时间"),
            ExchangeColumn.told("owned", "归属")),
    /** Ends by their codes; a value has none and goes by its id. */
    LINKS(
            "关联",
            ExchangeColumn.oneOf("one", "一端", LinkKind.class),
            ExchangeColumn.text("oneCode", "一端编号"),
            ExchangeColumn.oneOf("other", "另一端", LinkKind.class),
            ExchangeColumn.text("otherCode", "另一端编号"),
            ExchangeColumn.told("owned", "归属"));

    private final String sheet;
    private final List<ExchangeColumn> columns;

    ExchangeKind(String sheet, ExchangeColumn... columns) {
        this.sheet = sheet;
        this.columns = List.of(columns);
    }

    /** The name of its sheet in a table file. */
    public String sheet() {
        return sheet;
    }

    /** The name of its list in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<ExchangeColumn> columns() {
        return columns;
    }
}
