package io.yinuo.web.register;

import io.yinuo.register.DueItem;
import io.yinuo.web.messages.Texts;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleDisplayMode;

/**
 * A month for the schedule: what falls due as events that lead to their matters, rest days and make-up working days behind
 * them. Each event says its light in words, so that colour is never the only sign.
 */
class DueSchedule extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    private final transient DueMonth month;
    private final transient Texts texts;
    private final String application;

    /** @param application its path, before which no link begins */
    DueSchedule(DueMonth month, Texts texts, String application) {
        this.month = month;
        this.texts = texts;
        this.application = application;
    }

    /** One month is shown, whatever weeks the schedule asks for. */
    @Override
    public void loadEvents(LocalDateTime from, LocalDateTime until) {
        month.specialDays().forEach(this::addDay);
        month.busyDays().forEach(this::addItems);
    }

    private void addDay(DueDay day) {
        var words = Stream.of(day.look().mark(), day.look().why()).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        addEvent(event("day-" + day.date(), day)
                .title(words)
                .styleClass("special " + day.look().style())
                .display(ScheduleDisplayMode.BACKGROUND)
                .build());
    }

    private void addItems(DueDay day) {
        for (int i = 0; i < day.items().size(); i++) {
            var item = day.items().get(i);
            addEvent(event("due-" + day.date() + "-" + i, day)
                    .title(texts.get("dueMonth.event", number(item), item.kind(), word(item)))
                    .description(item.title() + (item.owingSection() == null ? "" : " · " + item.owingSection()))
                    .styleClass("due " + item.light().level().name().toLowerCase(Locale.ROOT))
                    .url(application + "/suggestion.xhtml?id=" + item.caseId())
                    .dynamicProperty("position", i)
                    .build());
        }
    }

    private static DefaultScheduleEvent.Builder<Object> event(String id, DueDay day) {
        return DefaultScheduleEvent.builder()
                .id(id)
                .startDate(day.date().atStartOfDay())
                .endDate(day.date().plusDays(1).atStartOfDay())
                .allDay(true);
    }

    private String number(DueItem item) {
        boolean missing = item.numberText() == null || item.numberText().isEmpty();
        return missing ? texts.get("matter.number.missing") : texts.get("matter.number", item.numberText());
    }

    private String word(DueItem item) {
        return texts.get("dueMonth.level." + item.light().level().name().toLowerCase(Locale.ROOT));
    }
}
