package io.yinuo.document;

/** The kinds of file in which a document can be printed (文件格式). */
public enum DocumentFormat {
    /** Fixed pages for readers of all kinds. */
    PDF("application/pdf", "pdf"),
    /** To be edited on in Word or WPS. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** 版式文档, GB/T 33190, for archives. */
    OFD("application/ofd", "ofd");

    private final String mediaType;
    private final String extension;

    DocumentFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The name without what a file system refuses. */
    public static String plainName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    }

    /** How a file of this kind is called. */
    public String fileName(String name) {
        return plainName(name) + "." + extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
