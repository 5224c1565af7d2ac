package io.yinuo.directory;

/** Whether a number can be called from outside of the house (外线). */
public final class OutsideLine {

    /** The shortest local number of a town; an extension has fewer digits. */
    private static final int FEWEST_DIGITS = 7;

    private OutsideLine() {}

    /** Also a number of the house with an extension behind it; never an extension alone, nor none. */
    public static boolean reaches(String phone) {
        return phone != null && phone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
