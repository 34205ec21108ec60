package org.amnok.release;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What in words may give a place or a person away, as far as that can be seen without
/// understanding them.
final class TellingWords {
    private static final Pattern COORDINATE =
            Pattern.compile(
                    "(?<![\\d.])\\d{1,3}[.,·]\\d{3,}\\s*°?\\s*[NSEW]?[,;/\\s]+\\d{1,3}[.,·]\\d{3,}"
                            + "|\\d{1,3}\\s*(?:[°º˚도度d]|deg(?:rees)?)\\s*\\d{1,2}(?:[.,]\\d+)?\\s*(?:['′’m분分]|min)"
                            + "|(?:[북남]위|[동서]경|[위경]도|[北南][纬緯]|[東东西][经経經]|[纬緯经経經]度)\\s*[:：]?\\s*\\d"
                            + "|\\b[NS]\\s?\\d{1,2}(?:[.\\s:°]+\\d+)+\\W{0,6}[EW]\\s?\\d{2,3}"
                            + "|\\d{1,2}(?:[.\\s:°]+\\d+)+\\W{0,4}[NS]\\W{0,4}\\d{2,3}(?:[.\\s:°]+\\d+)+\\W{0,4}[EW]\\b"
                            + "|\\d{6}[NS]\\W?\\d{7}[EW]"
                            + "|(?<![A-Za-z0-9])5[12][ST]\\s?[A-Z]{2}\\s?\\d{2,5}\\s?\\d{2,5}(?!\\d)"
                            + "|(?<!\\d)(?:[1-9]\\d{5}|1[34]\\d{6})(?:\\.\\d+)?(?:m?E)?[\\s,;/]{1,3}N?[45]\\d{6}(?!\\d)"
                            + "|\\b[2-9CFGHJMPQRVWX]{8}\\+[2-9CFGHJMPQRVWX]{2,3}\\b"
                            + "|///\\p{L}+\\.\\p{L}+\\.\\p{L}+");
    private static final String TITLE = "Mr|Mrs|Ms|Miss|Dr|Prof|Col|Capt|Gen|Lt|Sgt|Comrade";
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\b(?:"
                            + TITLE
                            + ")\\.?\\s+\\p{Lu}\\p{L}+"
                            + "|\\p{IsHangul}{2,4}\\s?(?:씨|님|동지|선생)(?:[가는를도의와은이께]|\\P{IsHangul}|$)"
                            + "|\\p{IsHan}{2,4}(?:先生|女士|小姐|同志)"
                            + "|\\b(?:named|called|name is)\\s+\\p{Lu}\\p{L}+");

    /// Family names of Koreans in Latin letters, but those that are English words, too.
    private static final String FAMILY =
            "Kim|Pak|Park|Ri|Yi|Lee|Choe|Choi|Jong|Jung|Chong|Jang|Chang|Kang|Jo|Cho|Yun|Yoon"
                    + "|Rim|Lim|Oh|Shin|Suh|Seo|Kwon|Hwang|Ahn|Ryu|Yu|Yoo|Hong|Ko|Mun|Moon|Yang"
                    + "|Pae|Bae|Paek|Baek|Nam|Jon|Jeon|Chon|Kwak|Cha";

    /// "Kim Chol-su", "Kim Chol Su"; not the leaders, whom every report may name.
    private static final Pattern KOREAN =
            Pattern.compile(
                    "\\b(?!Kim\\s+(?:Il|Jong|Yo)[\\s-](?:[Ss]ung|[Ii]l|[Uu]n|[Jj]ong)\\b)"
                            + "(?:"
                            + FAMILY
                            + ")\\s\\p{Lu}\\p{Ll}{0,5}(?:-\\p{L}\\p{Ll}{1,5}|\\s\\p{Lu}\\p{Ll}{1,4})\\b");

    /// With a country's number, and as mobile telephones of China and Korea are written.
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\d.])(?:\\+\\d{1,3}[\\s().-]{0,2}(?:\\d[\\s().-]{0,2}){7,12}\\d"
                            + "|1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"
                            + "|01[016789][ .-]?\\d{3,4}[ .-]?\\d{4}"
                            + "|0\\d{2,3}[ -]\\d{7,8})(?![\\d.]\\d|\\d)");

    private static final int LEAST_OF_PHONE = 9;
    private static final int LEAST_OF_COORDINATE = 4;
    private static final int LEAST_OF_SQUARE = 6;
    private static final int LEAST_OF_DEGREES = 8;
    private static final int LEAST_OF_METRES = 13;

    /// Letters before it stay as they are when words are normalised.
    private static final char FIRST_NORMALISED = '\u00a0';

    /// Of every coordinate with fewer digits one is a part.
    private static final String DEGREES = "°º˚도度위경纬緯经経經";

    /// Nothing that a name of those patterns needs lies between Latin and these.
    private static final char FIRST_HANGUL = '\u1100';

    /// The words behind which the patterns look for a name in Latin letters.
    private static final Set<String> BEFORE_NAMES =
            Stream.of((TITLE + "|" + FAMILY + "|named|called|is").split("\\|"))
                    .collect(Collectors.toUnmodifiableSet());

    private TellingWords() {}

    /// True of words that may hold a coordinate, the name of a person or the number of a telephone.
    static boolean mayTell(String words) {
        return holdCoordinate(words) || mayNamePerson(words) || mayHoldPhone(words);
    }

    /// In any of the notations that the program reads, and in some that it does not.
    static boolean holdCoordinate(String words) {
        var plain = isPlain(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFKC);
        return mayHoldCoordinate(plain) && COORDINATE.matcher(plain).find();
    }

    /// True of words that stay as they are when they are normalised.
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST_NORMALISED) {
                return false;
            }
        }
        return true;
    }

    /// Each notation has a sign of degrees or a word for latitude, a plus, slashes, or more digits
    /// than most words: eight with a point or comma for decimal degrees, thirteen for metres, four
    /// between letters of north and east, six in a square of a grid, which begins with its zone.
    private static boolean mayHoldCoordinate(String plain) {
        var digits = 0;
        var isMarked = false;
        var hasPoint = false;
        var hasZone = false;
        var hasNorth = false;
        var hasEast = false;
        var before = ' ';
        for (int i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            switch (letter) {
                case '+', '/' -> {
                    return true;
                }
                case '.', ',', '·' -> hasPoint = true;
                case 'N' -> hasNorth = true;
                case 'E', 'W' -> hasEast = true;
                case 'S', 'T' -> {
                    hasNorth |= letter == 'S';
                    hasZone |= before == '1' || before == '2';
                }
                case 'd' -> isMarked |= isDigit(before);
                default -> {
                    digits += isDigit(letter) ? 1 : 0;
                    isMarked |= letter > 'z' && DEGREES.indexOf(letter) >= 0;
                }
            }
            before = letter <= ' ' ? before : letter;
        }
        return isMarked && digits > 0
                || hasPoint && digits >= LEAST_OF_DEGREES
                || hasNorth && hasEast && digits >= LEAST_OF_COORDINATE
                || hasZone && digits >= LEAST_OF_SQUARE
                || digits >= LEAST_OF_METRES;
    }

    static boolean mayNamePerson(String words) {
        return mayHoldName(words) && (PERSON.matcher(words).find() || KOREAN.matcher(words).find());
    }

    static boolean mayHoldPhone(String words) {
        var digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits += isDigit(words.charAt(i)) ? 1 : 0;
        }
        return digits >= LEAST_OF_PHONE && PHONE.matcher(words).find();
    }

    /// Most words have none: a look at each sign spares the patterns in a hundred thousand notes.
    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    /// Names in Latin letters begin with a capital behind a space and one of the words above;
    /// others are in letters of Asia.
    private static boolean mayHoldName(String words) {
        for (int i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            if (letter >= FIRST_HANGUL
                    || i > 0
                            && Character.isUpperCase(letter)
                            && Character.isWhitespace(words.charAt(i - 1))
                            && BEFORE_NAMES.contains(wordBefore(words, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// The letters before a space, without a full stop behind them.
    private static String wordBefore(String words, int space) {
        var end = space;
        while (end > 0 && isGap(words.charAt(end - 1))) {
            end--;
        }
        var start = end;
        while (start > 0 && isLatin(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, end);
    }

    private static boolean isGap(char letter) {
        return letter == '.' || Character.isWhitespace(letter);
    }

    /// The letters that have a boundary of words between them and any other, for the patterns.
    private static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}
