package io.yinuo.document;

/** The typefaces that the standard names (字体); which font file serves for each is up to the {@link FontShelf}. */
public enum Typeface {
    /** The text. */
    FANG_SONG("仿宋_GB2312"),
    /** Headings of the first level, and labels. */
    HEI("黑体"),
    /** Headings of the second level, and the signatory's name. */
    KAI("楷体_GB2312"),
    /** Masthead and title. */
    XIAO_BIAO_SONG("方正小标宋简体"),
    /** Page numbers. */
    SONG("宋体");

    private final String family;

    Typeface(String family) {
        this.family = family;
    }

    /** The name by which office programs know it. */
    public String family() {
        return family;
    }
}
