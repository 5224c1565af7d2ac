package io.yinuo.document;

import io.yinuo.document.internal.docx.DocxWriting;
import io.yinuo.document.internal.font.Fonts;
import io.yinuo.document.internal.layout.FormLayout;
import io.yinuo.document.internal.layout.LetterLayout;
import io.yinuo.document.internal.layout.Pages;
import io.yinuo.document.internal.layout.PrintedCharacter;
import io.yinuo.document.internal.ofd.OfdWriting;
import io.yinuo.document.internal.pdf.PdfWriting;
import io.yinuo.document.internal.svg.SvgWriting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Makes the files of official documents (排版、打印).
 *
 * <p>Lines and pages do not depend on fonts: each character has its cell on the grid of the standard, and a font only draws
 * it there. Fonts are looked for in the directories that {@code YINUO_FONTS} names, then where the system keeps them.
 */
@ApplicationScoped
public class Press {

    private static final String VARIABLE = "YINUO_FONTS";
    private static final int CHINESE = '复';
    private static final List<String> SYSTEM =
            List.of("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:\\Windows\\Fonts");

    private final List<Path> directories;
    private Fonts fonts;

    public Press() {
        this(System.getenv());
    }

    public Press(Map<String, String> environment) {
        this(directories(environment));
    }

    /** @param directories where fonts are, the first before the next */
    public Press(List<Path> directories) {
        this.directories = List.copyOf(directories);
    }

    private static List<Path> directories(Map<String, String> environment) {
        var directories = new ArrayList<Path>();
        Arrays.stream(environment.getOrDefault(VARIABLE, "").split(File.pathSeparator))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .forEach(directories::add);
        SYSTEM.stream().map(Path::of).forEach(directories::add);
        return directories;
    }

    /**
     * The file of the document.
     *
     * @throws io.yinuo.shared.StateConflict FONT_MISSING when no font has one of its characters; a DOCX leaves the fonts to the
     *     office program
     */
    public byte[] print(OfficialDocument document, DocumentFormat format) {
        var pages = pages(document);
        return switch (format) {
            case PDF -> PdfWriting.write(pages, fonts());
            case OFD -> OfdWriting.write(pages, fonts());
            case DOCX -> DocxWriting.write(document, pages.lines());
        };
    }

    /** The pages of the document as drawings for a browser (SVG), as many as the file has and with the same lines. */
    public List<String> preview(OfficialDocument document) {
        return SvgWriting.write(pages(document));
    }

    /**
     * Whether the character comes out in a PDF and an OFD. Where not even Chinese does, no such file is made, and every
     * character counts as one that comes out.
     */
    public boolean prints(int codePoint) {
        return !PrintedCharacter.isPrinted(codePoint) || fonts().has(codePoint) || !fonts().has(CHINESE);
    }

    private static Pages pages(OfficialDocument document) {
        if (document instanceof OfficialLetter letter) {
            return LetterLayout.pages(letter);
        }
        return FormLayout.pages((OfficialForm) document);
    }

    /** They are looked for when they are first needed. */
    private synchronized Fonts fonts() {
        if (fonts == null) {
            fonts = Fonts.in(directories);
        }
        return fonts;
    }
}
