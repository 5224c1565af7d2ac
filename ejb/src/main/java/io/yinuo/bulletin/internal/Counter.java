package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.commitment.WallCharts;
import io.yinuo.commitment.WallQuery;
import io.yinuo.register.Grouping;
import io.yinuo.register.Statistics;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts for a paper, from the wall and the statistics that everybody sees. */
@ApplicationScoped
public class Counter {

    @Inject
    WallCharts walls;

    @Inject
    Statistics statistics;

    @Inject
    WorkClock clock;

    /** What the paper tells today. */
    public Snapshot count(Bulletin bulletin) {
        int year = bulletin.firstDay().getYear();
        var cards = walls.of(new WallQuery(year, null, null, false)).cards();
        if (bulletin.kind() == BulletinKind.PROGRESS) {
            var rows = PeriodCounting.rows(cards, bulletin.firstDay(), bulletin.lastDay());
            return new Snapshot(
                    rows, PeriodCounting.late(cards, bulletin.firstDay(), bulletin.lastDay()),
                    BulletinWording.ofPeriod(rows.get(0), clock.today()));
        }
        var report = statistics.of(StatisticsQuery.ofYear(year, Grouping.SECTION));
        var open = YearCounting.carriedOver(cards, year);
        return new Snapshot(
                YearCounting.rows(report), open, BulletinWording.ofYear(report, open.size(), year, clock.today()));
    }
}
