package org.amnok.geo.words;

/// Korean names in Latin letters by their sound, so that the Revised and the McCune–Reischauer
/// spelling of one name meet: Junggang and Chunggang, Gapsan and Kapsan, Ganggye and Kanggye; and
/// that of the North: Phihyon and Pihyon.
public final class RomanSound {
    private static final String[][] SAME = {
        {"eo", "o"},
        {"eu", "u"},
        {"ae", "e"},
        {"oe", "e"},
        {"yi", "i"},
        {"sh", "s"},
        {"ch", "j"},
        {"kh", "k"},
        {"ph", "p"},
        {"th", "t"},
        {"k", "g"},
        {"t", "d"},
        {"p", "b"},
        {"r", "l"},
        {"ui", "i"}
    };

    private RomanSound() {}

    /// The sound of folded letters; the letters themselves when they are not Latin.
    public static String of(String letters) {
        var sound = letters;
        for (var pair : SAME) {
            sound = sound.replace(pair[0], pair[1]);
        }
        return sound.replaceAll("([a-z])\\1", "$1");
    }
}
