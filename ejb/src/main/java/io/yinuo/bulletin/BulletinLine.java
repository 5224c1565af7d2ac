package io.yinuo.bulletin;

import java.time.LocalDate;
import java.util.UUID;

/** A paper in a list (通报目录行). */
public record BulletinLine(
        UUID id, BulletinKind kind, String title, LocalDate firstDay, LocalDate lastDay, BulletinStatus status,
        String composedBy, LocalDate releasedOn) {}
