package io.yinuo.measures.internal;

/** What is counted under each theme. */
public enum ThemeCounting {
    MEASURES("MeasureRow r", "r.state <> io.yinuo.measures.MeasureState.RETIRED"),
    INDICATORS("IndicatorRow r", "1 = 1"),
    NORMS("NormRow r", "r.withdrawnAt is null"),
    OBSERVATIONS("ObservationRow r join IndicatorRow i on i.id = r.indicatorId", "r.withdrawnAt is null");

    private final String from;
    private final String there;

    ThemeCounting(String from, String there) {
        this.from = from;
        this.there = there;
    }

    String statement() {
        var theme = this == OBSERVATIONS ? "i.themeCode" : "r.themeCode";
        return "select " + theme + ", count(r) from " + from + " where (r.bureauId is null or r.bureauId = :bureau) and "
                + there + " group by " + theme;
    }
}
