package io.yinuo.importing;

/** What was uploaded (导入来源). */
public enum ImportSource {
    /** 旧函压缩包: letters in a ZIP. */
    ZIP,
    /** 旧台账: a table in which each row is a matter. */
    TABLE
}
