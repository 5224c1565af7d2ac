package io.yinuo.document;

import java.util.List;
import java.util.Objects;

/** An official letter in one of the forms of GB/T 9704-2012 (公文). */
public record OfficialLetter(Head head, String title, String recipient, List<Block> body, List<Attachment> attachments, Foot foot)
        implements OfficialDocument {

    public OfficialLetter {
        Objects.requireNonNull(head);
        Objects.requireNonNull(title);
        recipient = Objects.requireNonNullElse(recipient, "");
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(foot);
    }

    /**
     * What stands above the title (版头). Empty texts are left out.
     *
     * @param organ name of the organ (发文机关), to which the form 文件 adds its word
     * @param number 发文字号
     * @param signatory 签发人, in the form 文件 only
     * @param marks class and disclosure (办理结果类别、公开属性), at the top right
     */
    public record Head(LetterForm form, String organ, String number, String signatory, List<String> marks) {

        public Head {
            Objects.requireNonNull(form);
            Objects.requireNonNull(organ);
            number = Objects.requireNonNullElse(number, "");
            signatory = Objects.requireNonNullElse(signatory, "");
            marks = List.copyOf(marks);
        }
    }

    /**
     * What is added behind the letter, on pages of its own (附件).
     *
     * @param name as the note below the text calls it; also its title
     * @param body empty where the attachment is a file that goes along
     */
    public record Attachment(String name, List<Block> body) {

        public Attachment {
            Objects.requireNonNull(name);
            body = List.copyOf(body);
        }
    }

    /**
     * What stands below the text.
     *
     * @param signature who signs, and when
     * @param notes 附注, without brackets
     * @param imprint 版记
     */
    public record Foot(Signature signature, List<String> notes, Imprint imprint) {

        public Foot {
            Objects.requireNonNull(signature);
            notes = List.copyOf(notes);
            Objects.requireNonNull(imprint);
        }
    }

    /**
     * Name of the organ and date (署名、成文日期).
     *
     * @param date as it is written, 2023年6月20日; empty before the letter is signed
     * @param sealed whether room is kept for a seal (印章) over both
     */
    public record Signature(String organ, String date, boolean sealed) {

        public Signature {
            Objects.requireNonNull(organ);
            date = Objects.requireNonNullElse(date, "");
        }
    }

    /**
     * Who gets a copy, and who printed the letter when (版记). Empty texts are left out.
     *
     * @param copies 抄送, without the word and without the full stop
     */
    public record Imprint(String copies, String printedBy, String printedOn) {

        public static final Imprint NONE = new Imprint("", "", "");

        public Imprint {
            copies = Objects.requireNonNullElse(copies, "");
            printedBy = Objects.requireNonNullElse(printedBy, "");
            printedOn = Objects.requireNonNullElse(printedOn, "");
        }
    }
}
