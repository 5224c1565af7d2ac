package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinView;
import io.yinuo.commitment.WallCard;
import java.util.List;

/**
 * What was counted for a paper (统计快照).
 *
 * @param rows the figures, those of all first
 * @param promises those that the paper names
 * @param findings what the figures come to, in words
 */
public record Snapshot(List<BulletinView.Row> rows, List<WallCard> promises, String findings) {}
