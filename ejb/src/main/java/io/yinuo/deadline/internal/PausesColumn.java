package io.yinuo.deadline.internal;

import io.yinuo.calendar.Pause;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pauses in one column, as 2026-03-02/2026-03-20;… : a recount of many deadlines reads no table for each. */
@Converter
public class PausesColumn implements AttributeConverter<List<Pause>, String> {

    private static final String BETWEEN_PAUSES = ";";
    private static final String BETWEEN_DAYS = "/";

    @Override
    public String convertToDatabaseColumn(List<Pause> pauses) {
        return pauses == null || pauses.isEmpty()
                ? null
                : pauses.stream()
                        .map(pause -> pause.from() + BETWEEN_DAYS + pause.until())
                        .collect(Collectors.joining(BETWEEN_PAUSES));
    }

    @Override
    public List<Pause> convertToEntityAttribute(String written) {
        return written == null
                ? List.of()
                : Stream.of(written.split(BETWEEN_PAUSES)).map(PausesColumn::pause).toList();
    }

    private static Pause pause(String written) {
        var days = written.split(BETWEEN_DAYS);
        return new Pause(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
