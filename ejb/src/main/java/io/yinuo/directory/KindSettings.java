package io.yinuo.directory;

/**
 * What a bureau settles apart for suggestions of the congress and for proposals of the CPPCC (件别设置).
 *
 * @param documentPrefix prefix of the document number of replies, such as 慈教建
 * @param referrer who hands such matters over as a rule, such as 慈溪市人大常委会代表工委
 * @param copies to whom replies are copied unless the drafter says otherwise
 */
public record KindSettings(String documentPrefix, String referrer, String copies) {}
