package io.yinuo.publication.internal;

import io.yinuo.drafting.Block;
import io.yinuo.publication.Mask;
import io.yinuo.publication.MaskKind;
import io.yinuo.publication.PublicText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes out of a letter what belongs to persons: numbers of identity, phones, mail and home addresses, accounts (rule PB1).
 *
 * <p>It finds what has a form; a person reads the copy and names what is left.
 */
public final class Masking {

    private static final String DIGITS = "(?<![0-9])%s(?![0-9])";

    /** In this order, so that no number of identity is taken for an account or for two phones. */
    private static final Map<MaskKind, Pattern> FORMS = forms();

    private static final Map<MaskKind, String> SIGNS = Map.of(
            MaskKind.IDENTITY, "［身份证号已隐去］",
            MaskKind.EMAIL, "［邮箱已隐去］",
            MaskKind.ACCOUNT, "［账号已隐去］",
            MaskKind.PHONE, "［电话已隐去］",
            MaskKind.ADDRESS, "［住址已隐去］",
            MaskKind.OTHER, "［已隐去］");

    private static final int HEAD = 0;

    private final List<Mask> masks = new ArrayList<>();

    /** The longest first, so that one name within another leaves no rest of it. */
    private final List<String> named;

    private final List<String> unfound;

    private Masking(List<String> alsoMasked) {
        var words = alsoMasked.stream().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
        named = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        unfound = new ArrayList<>(words);
    }

    private static Map<MaskKind, Pattern> forms() {
        var forms = new LinkedHashMap<MaskKind, Pattern>();
        forms.put(MaskKind.IDENTITY, Pattern.compile(DIGITS.formatted("[1-9][0-9]{16}[0-9Xx]")));
        forms.put(MaskKind.EMAIL, Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"));
        forms.put(MaskKind.ACCOUNT, Pattern.compile(DIGITS.formatted("[0-9]{16,19}")));
        forms.put(MaskKind.PHONE, Pattern.compile(DIGITS.formatted(
                "(?:(?:\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}|0[0-9]{2,3}[-－—– ]?[0-9]{7,8}(?:[-转][0-9]{1,6})?"
                        + "|(?<=(?:电话|热线|传真|手机|联系人|联系方式)[^。；\\n]{0,20})[2-9][0-9]{6,7})")));
        forms.put(MaskKind.ADDRESS, Pattern.compile(
                "(?<=(?:家庭住址|现住址|住址|家住|通信地址|通讯地址)[:：为]?)[^。；，,;：:\\n（(]{4,40}"
                        + "|[\\u4e00-\\u9fff]{2,12}(?:路|街|巷|弄|小区|花园|新村|苑)[0-9]{0,4}号?(?:[0-9一二三四五六七八九十]{1,4}(?:号楼|幢|栋|单元)){1,2}[0-9]{1,4}室?"));
        return forms;
    }

    /** @param alsoMasked words that a person wants out as well, wherever they stand */
    public static PublicText mask(String title, String mainRecipient, List<Block> letter, List<String> alsoMasked) {
        var masking = new Masking(alsoMasked);
        var publicTitle = masking.paragraph(HEAD, title);
        var publicRecipient = masking.paragraph(HEAD, mainRecipient);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < letter.size(); i++) {
            var block = letter.get(i);
            blocks.add(new Block(block.id(), block.level(), masking.paragraph(i + 1, block.text())));
        }
        return new PublicText(publicTitle, publicRecipient, blocks, masking.masks, masking.unfound);
    }

    private String paragraph(int place, String text) {
        unfound.removeIf(text::contains);
        var left = text;
        for (var words : named) {
            left = replace(place, left, MaskKind.OTHER, Pattern.compile(Pattern.quote(words)));
        }
        for (var form : FORMS.entrySet()) {
            left = replace(place, left, form.getKey(), form.getValue());
        }
        return left;
    }

    private String replace(int place, String text, MaskKind kind, Pattern form) {
        return form.matcher(text).replaceAll(found -> {
            masks.add(new Mask(place, kind, found.group()));
            return SIGNS.get(kind);
        });
    }
}
