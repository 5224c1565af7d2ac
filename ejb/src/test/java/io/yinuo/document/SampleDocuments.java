package io.yinuo.document;

import io.yinuo.document.OfficialLetter.Attachment;
import io.yinuo.document.OfficialLetter.Foot;
import io.yinuo.document.OfficialLetter.Head;
import io.yinuo.document.OfficialLetter.Imprint;
import io.yinuo.document.OfficialLetter.Signature;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Documents of our own writing. */
public final class SampleDocuments {

    public static final String TITLE = "对市十八届人大四次会议第198号建议的答复";
    private static final String SENTENCE = "全市小学均已开展课后服务，参与学生占86.1%；下一步按照“一校一案”的要求丰富课程（含体育、艺术），并于年底前完成。";

    private SampleDocuments() {}

    public static OfficialLetter letter(LetterForm form, boolean sealed, List<Block> body) {
        return letter(form, sealed, body, List.of());
    }

    public static OfficialLetter letter(LetterForm form, boolean sealed, List<Block> body, List<Attachment> attachments) {
        return new OfficialLetter(
                new Head(form, "示例市教育局", "示教建〔2025〕10号", "张三", List.of("A类", "主动公开")),
                TITLE,
                "李四代表：",
                body,
                attachments,
                new Foot(
                        new Signature("示例市教育局", "2025年6月20日", sealed),
                        List.of("联系人：王五，联系电话：00000000"),
                        new Imprint("市人大常委会代表工委，市政府办公室", "示例市教育局办公室", "2025年6月20日")));
    }

    /** So many paragraphs of four lines. */
    public static List<Block> paragraphs(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            blocks.add(Paragraph.body(SENTENCE + SENTENCE.substring(0, 40) + "。"));
        }
        return blocks;
    }

    /** So many paragraphs of one line. */
    public static List<Block> lines(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            blocks.add(Paragraph.body("第" + (i + 1) + "行"));
        }
        return blocks;
    }

    public static List<Block> levels() {
        return List.of(
                Paragraph.body("您提出的建议已收悉。现答复如下："),
                new Paragraph(Level.H1, "课后服务"),
                new Paragraph(Level.H2, "开展情况。全市小学均已开展。"),
                new Paragraph(Level.H3, "丰富课程"),
                new Paragraph(Level.H4, "体育"),
                new Paragraph(Level.H1, "教师负担"),
                Paragraph.body("请𠮷𣲷代表继续监督。"));
    }

    /** Two attachments, the second with levels of its own, and a third that goes along as a paper. */
    public static List<Attachment> attachments() {
        return List.of(
                new Attachment("校外培训机构名单", List.of(Paragraph.body("名单如下。"))),
                new Attachment("课后服务工作方案", List.of(new Paragraph(Level.H1, "目标"), Paragraph.body("人人参加。"))),
                new Attachment("征询意见表", List.of()));
    }

    /** A picture of one black point. */
    public static byte[] dot() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    public static OfficialForm form(int rows) {
        var list = new ArrayList<Table.Row>();
        list.add(Table.Row.of(Cell.label("序号"), Cell.label("题名"), Cell.label("日期")));
        for (int i = 1; i <= rows; i++) {
            list.add(Table.Row.of(Cell.value(String.valueOf(i)), Cell.value("关于课后服务的材料"), Cell.value("2025年6月20日")));
        }
        return new OfficialForm("卷内目录", "第198号", "2025年6月20日", List.of(new Table(List.of(1, 5, 3), 1, list)));
    }
}
