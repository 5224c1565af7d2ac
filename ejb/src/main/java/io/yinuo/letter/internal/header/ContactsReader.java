package io.yinuo.letter.internal.header;

import io.yinuo.letter.LetterReading.Contact;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Who can be asked: names and telephone numbers behind their labels, in whatever order they stand. */
final class ContactsReader {

    private static final String ROLE =
            "科室负责人|联系领导|承办单位负责人|承办负责人|具体承办人|承办人员|承办人|经办人|联系人|联络人|经办(?=[:：])|主办人|责任人|主管领导|主管负责人|分管领导|分管负责人|领办领导|负责人|承办领导|签发领导|联系单位|联系科室|联系处室|联系股室|承办科室|承办单位";
    private static final String PHONE =
            "(?:\\d{3,4}\\s?[-—一)]?\\s?\\d{3,4}\\s\\d{4}"
                    + "|[1-9]\\d{3}[-\\s]\\d{4}|\\(\\d{3,4}\\)\\s?\\d{3,4}\\s?\\d{3,4}"
                    + "|(?:\\d{3,4}\\s?[-—一)]{0,2}\\s?)?1?\\d{6,10})(?!\\d)(?:[-转]\\d{1,5})?";
    private static final Wording TOKEN = Wording.of(
            "(?<role>" + ROLE + ")(?:姓名)?(?<both>(?:及|和|、)?(?:职务|(?:联系)?(?:电话|方式|号码))?)?(?:\\([^()]{0,10}\\))?(?:\\s?[:：]|\\s?(?=[一-鿿]{2,4}[(\\s;,]))"
                    + "|(?<label>(?:联系|办公|咨询)?(?:电话|方式|手机|号码))(?:号码)?(?:[(/、及兼和]{0,2}(?:同|兼)?传真[)]?)?\\s?[:：]?"
                    + "|(?<fax>(?:传\\s?真(?:号码|同号)?|邮\\s?编|邮政编码)[:：]?\\s?(?:" + PHONE + ")?)"
                    + "|职\\s?务\\s?[:：]\\s?[一-鿿]{2,14}"
                    + "|(?<phone>" + PHONE + ")"
                    + "|(?<name>[一-鿿]\\*{1,3}|[一-鿿·]{2,16})"
                    + "|(?<single>[一-鿿](?: [一-鿿]){1,2}(?![一-鿿]))");
    private static final Wording LABELLED = Wording.of("联\\s?系\\s?人|电\\s?话|承\\s?办|经\\s?办|联系方式|联系单位|主办人|负责人|领导");
    private static final Wording LAYOUT = Wording.of("(?<=[联系电承经办])\\s(?=[系人话办])");
    private static final Wording PERSON = Wording.of("(?!联系|联络|办公|电话|手机)[一-鿿·]{2,5}|[一-鿿]\\*{1,3}|[一-鿿]{2,6}·[一-鿿]{2,6}");
    private static final Wording OFFICE_BEFORE = Wording.of("^[一-鿿]{1,6}[股科室处](?=[一-鿿]{2,3}$)");
    private static final Wording OFFICE = Wording.of("(?:[局科股室委处办队站院校府司部组]|中心|科长|股长|局长|处长|主任)$");

    private static final Wording LABEL = Wording.of("(?:" + ROLE + "|联系电话|电话|联系方式).{0,12}?[:：]|联系人\\s?[一-鿿]{2,4}[(\\s;,]");
    /** A name and a number in brackets, without any word of what they are. */
    private static final Wording UNLABELLED = Wording.of(
            "^\\((?:[一-鿿]{2,12}\\s)?(?<name>[一-鿿]{2,4})[;,、\\s]{1,2}(?:联系)?电话[:：]?\\s?(?<phone>" + PHONE + ")\\)[。]?$");
    /** A further one in a line of its own, below those with labels: 教育科 李某某 12345678. */
    private static final Wording FURTHER = Wording.of(
            "^(?:[一-鿿]{2,20}\\s)?(?<name>[一-鿿]{2,4}|[一-鿿](?: [一-鿿]){1,2})[,，]?\\s?(?:(?:联系)?电话|手机)?[:：]?\\s?(?<phone>" + PHONE + ")[。]?$");
    private static final Wording NO_NAME = Wording.of("[电邮传地网信热]|举报|监督|咨询|服务");
    private static final Wording ASK = Wording.of("与[一-鿿]{2,20}?联系[,(]{1,2}\\s?(?:联系)?(?:电话)?[:：]?\\s?(?<phone>" + PHONE + ")");

    private static final Wording ANY_PHONE = Wording.of(PHONE);

    private static final int LONGEST = 160;
    private static final int END = 2;

    private final List<Contact> contacts = new ArrayList<>();
    private String role;

    private ContactsReader() {}

    static List<Contact> read(Layout layout) {
        var reader = new ContactsReader();
        boolean below = false;
        for (Paragraph line : layout.foot(END)) {
            if (!below || !reader.readFurther(line)) {
                below = LABELLED.in(line.phrase()) && line.length() < LONGEST;
                if (below) {
                    reader.read(line);
                }
            }
        }
        if (reader.contacts.isEmpty()) {
            layout.end(END).forEach(reader::readRequest);
            layout.tail().forEach(reader::readUnlabelled);
        }
        return reader.contacts;
    }

    private boolean readFurther(Paragraph line) {
        var hit = FURTHER.search(line.spaced());
        if (!hit.find()) {
            return false;
        }
        var name = hit.group("name").replace(" ", "");
        if (!PERSON.fits(name) || OFFICE.in(name) || NO_NAME.in(name)) {
            return false;
        }
        contacts.add(new Contact(null, name, hit.group("phone")));
        return true;
    }

    private void readUnlabelled(Paragraph line) {
        var hit = UNLABELLED.search(line.spaced());
        if (hit.find()) {
            contacts.add(new Contact(null, hit.group("name"), hit.group("phone")));
        }
    }

    /** 如有意见，请与某科联系（8643019）. */
    private void readRequest(Paragraph line) {
        var hit = ASK.search(line.spaced());
        if (hit.find()) {
            phone(hit.group("phone"));
        }
    }

    private void read(Paragraph line) {
        var words = LAYOUT.replaceAll(LAYOUT.replaceAll(line.spaced(), ""), "");
        int from = start(words);
        if (from < 0) {
            return;
        }
        var hit = TOKEN.search(words).from(from);
        while (hit.find()) {
            if (hit.group("role") != null) {
                role = hit.group("role");
            } else if (hit.group("name") != null) {
                name(line, hit.group("name"));
            } else if (hit.group("single") != null) {
                name(line, hit.group("single").replace(" ", ""));
            } else if (hit.group("phone") != null) {
                phone(hit.group("phone"));
            }
        }
        role = null;
    }

    /** Where the labels begin; a sentence of the body that only ends with them is skipped. */
    private static int start(String words) {
        var first = LABEL.search(words);
        return first.find() ? first.start() : -1;
    }

    private void name(Paragraph line, String said) {
        var words = OFFICE_BEFORE.cutFirst(said);
        if (role == null || role.endsWith("单位") || role.endsWith("科室") || OFFICE.in(words)
                || !PERSON.fits(words)) {
            return;
        }
        int at = line.text().indexOf(words);
        int last = contacts.size() - 1;
        if (last >= 0 && contacts.get(last).name() == null && (!ANY_PHONE.in(line.phrase()) || line.text().contains(contacts.get(last).phone()))) {
            contacts.set(last, new Contact(role, words, contacts.get(last).phone()));
            return;
        }
        contacts.add(new Contact(role, at < 0 ? words : line.asSent(at, at + words.length()), null));
    }

    /** A number belongs to the last name that has none. */
    private void phone(String number) {
        int last = contacts.size() - 1;
        if (last < 0 || contacts.get(last).phone() != null) {
            if (last < 0) {
                contacts.add(new Contact(null, null, number));
            }
            return;
        }
        contacts.set(last, new Contact(contacts.get(last).role(), contacts.get(last).name(), number));
    }
}
