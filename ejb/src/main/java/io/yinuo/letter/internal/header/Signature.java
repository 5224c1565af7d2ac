package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Dates;
import java.util.Optional;

/** The lines under a letter: who signs it, and when. */
final class Signature {

    /** How the names of bureaus and the like end. */
    static final String UNIT = "[一-鿿()]{2,30}?(?:委员会|管委会|办公室|办事处|政府|公安分局|分局|总局|局|支队|大队|总队|中心|公司|集团|学校|中学|小学|幼儿园"
            + "|大学|学院|医院|银行|联社|总工会|工会|联合会|妇联|残联|团委|法院|检察院|馆|站|院|厅|部|处|所|社|委|办|府|队|校)";
    private static final Wording LINE = Wording.of("^(?:\\(?(?:公章|盖章)\\)?)?(" + UNIT + ")(?:\\(?(?:公章|盖章|章|印章)\\)?)?$");
    private static final Wording WITH_DATE = Wording.of("^(" + UNIT + ")(?:\\((?:盖章|公章|章)\\))?([12〇一二○].{3,14})$");
    private static final Wording NO_UNIT = Wording.of("答复|建议|提案|^关于|^对|工作$|[一二三四五六七八九十]、");
    private static final int SHORT = 40;

    private Signature() {}

    /** The unit, when the line is its name and nothing else. */
    static Optional<String> unit(String line) {
        if (line.length() > SHORT || NO_UNIT.in(line)) {
            return Optional.empty();
        }
        var hit = LINE.search(line);
        if (hit.matches()) {
            return Optional.of(hit.group(1));
        }
        var dated = WITH_DATE.search(line);
        return dated.matches() && Dates.isDate(dated.group(2)) ? Optional.of(dated.group(1)) : Optional.empty();
    }

    /** The words of the date, when the line is a date or a unit with a date. */
    static Optional<String> dateIn(String line) {
        if (line.length() > SHORT) {
            return Optional.empty();
        }
        var bare = line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
        if (Dates.isDate(bare)) {
            return Optional.of(bare);
        }
        var dated = WITH_DATE.search(line);
        return dated.matches() && Dates.isDate(dated.group(2)) ? Optional.of(dated.group(2)) : Optional.empty();
    }
}
