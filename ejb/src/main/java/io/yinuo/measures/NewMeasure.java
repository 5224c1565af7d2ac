package io.yinuo.measures;

import java.util.UUID;

/**
 * A measure as a person gives it (措施登记).
 *
 * @param code by which it is known in its bureau; one is made from the theme where none is given
 * @param sectionId the section of the bureau that owns it, or null where another unit does
 * @param unitName the unit that owns it, or null where a section does
 * @param place where it is taken, or null
 * @param begins as it is typed, see {@link AsOf#typed}, or null; as {@code ends}
 * @param policyId the document on which it rests, or null
 * @param source the document that tells of it
 * @param passage where in it, or null
 */
public record NewMeasure(
        String code,
        String title,
        String description,
        String themeCode,
        UUID sectionId,
        String unitName,
        MeasureState state,
        Reach reach,
        String place,
        String begins,
        String ends,
        UUID policyId,
        String source,
        String passage) {

    /** The same under another code. */
    public NewMeasure coded(String given) {
        return new NewMeasure(
                given, title, description, themeCode, sectionId, unitName, state, reach, place, begins, ends, policyId, source,
                passage);
    }
}
