package org.amnok.geo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.UtmPosition;

/// Coordinates as people write them.
public final class CoordinateText {
    private static final int LONGEST = 200;

    /// Marks and words of other scripts, as the ASCII that the readers below understand. The primes
    /// come first: compatibility folding would split ″ into two ′.
    private static final List<Sign> ASCII =
            List.of(
                    Sign.of("[′’‘ʹ´＇`]", "'"),
                    Sign.of("[″”“ʺ＂]", "\""),
                    Sign.of("[−–]", "-"),
                    Sign.of("[º˚]", "°"),
                    Sign.of("북위|北[纬緯]", " N "),
                    Sign.of("남위|南[纬緯]", " S "),
                    Sign.of("동경|[东東][经経經]", " E "),
                    Sign.of("서경|西[经経經]", " W "),
                    Sign.of("\\s*(?i:degrees|deg)\\.?(?=\\s|\\d|$)|(?<=\\d)d(?=\\d)", "°"),
                    Sign.of("도|度", "°"),
                    Sign.of("분|分", "'"),
                    Sign.of("초|秒", "\""),
                    Sign.of("、|，", ","));

    /// A small s behind the zone of UTM stands for the southern hemisphere.
    private static final Pattern SOUTHERN =
            Pattern.compile("^\\s*(?:(?i:utm)[\\s,]*)?(?:(?i:zone)\\s*)?\\d{1,2}\\s*s[\\s,]");

    /// A height above the sea behind two decimals says nothing of the position.
    private static final Pattern ALTITUDE =
            Pattern.compile(
                    "^([+-]?\\d{1,3}\\.\\d{3,}[,; ]+[+-]?\\d{1,3}\\.\\d{3,})[,; ]+-?\\d{1,4}(?:\\.\\d+)? ?M?$");

    private static final Pattern DECIMALS =
            Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:\\s*[,;/]\\s*|\\s+)[+-]?\\d+(?:\\.\\d+)?");

    private static final Pattern BRACKETS = Pattern.compile("^[(\\[（]\\s*([^()]*?)\\s*[)\\]）]$");
    private static final Pattern DECIMAL_COMMAS =
            Pattern.compile(
                    "([+-]?\\d{1,3}),(\\d{1,20})\\s*[;/\\s]\\s*([+-]?\\d{1,3}),(\\d{1,20})");

    /// Decimal commas in both angles, each before a mark: `41°24′06,5″N 128°10′39,2″E`.
    private static final Pattern MARKED_COMMAS =
            Pattern.compile("^(.*\\d),(\\d{1,20}\\s*[°'\"].*\\d),(\\d{1,20}\\s*[°'\"].*)");

    private static final String SIGNED = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)°?";
    private static final String LATITUDE = "(?i:lat(?:itude)?|y|위도|纬度|緯度)\\s*[:：=]?\\s*" + SIGNED;
    private static final String LONGITUDE =
            "(?i:lon|lng|long|longitude|x|경도|经度|経度|經度)\\s*[:：=]?\\s*" + SIGNED;
    private static final Pattern LATITUDE_FIRST =
            Pattern.compile(LATITUDE + "\\s*[,，;/]?\\s*" + LONGITUDE);
    private static final Pattern LONGITUDE_FIRST =
            Pattern.compile(LONGITUDE + "\\s*[,，;/]?\\s*" + LATITUDE);

    /// A height behind the two numbers, told in metres. Tried once a line, not once a letter.
    private static final Pattern HEIGHT =
            Pattern.compile("(?m)^(.*\\d)[,;\\s]\\s*-?\\d{1,4}(?:\\.\\d+)?\\s*m");

    /// Of these most cells of coordinates are, and they read as they are.
    private static final String PLAIN = "0123456789.,+- ";

    private CoordinateText() {}

    /// A mark or word of another script.
    private record Sign(Pattern written, String ascii) {
        static Sign of(String written, String ascii) {
            return new Sign(Pattern.compile(written), ascii);
        }
    }

    /// The four notations, in the order in which the status bar cycles.
    public enum Notation {
        DECIMAL_DEGREES,
        DMS,
        UTM,
        MGRS
    }

    /// Writes a position to about a metre, for example `41.40167, 128.17778`, `41°24′06.0″N
    /// 128°10′40.0″E`, `52T 431271 4583674`, `52T DL 31271 83673` (MGRS cuts, UTM rounds). Near the
    /// poles, where UTM and MGRS' grid of UTM are not defined, decimal degrees.
    public static String format(LatLon position, Notation notation) {
        return switch (notation) {
            case DECIMAL_DEGREES -> AngleText.decimalDegrees(position);
            case DMS -> AngleText.dms(position);
            case UTM ->
                    UtmPosition.reaches(position)
                            ? UtmText.format(position)
                            : AngleText.decimalDegrees(position);
            case MGRS ->
                    UtmPosition.reaches(position)
                            ? MgrsText.format(position)
                            : AngleText.decimalDegrees(position);
        };
    }

    /// Reads a position in any of the four notations or as a Plus Code, with words for latitude and
    /// longitude, in brackets, or in a link to a map; empty when the text is not a coordinate.
    /// Latitude comes first unless letters say otherwise or the first number is above 90. An MGRS
    /// square is read as its middle.
    ///
    /// @throws org.amnok.domain.ProblemException when it is a coordinate, but an impossible one, or
    ///   a link that shows something else than a place
    public static Optional<WrittenPosition> read(String text) {
        if (MapLink.isLink(text)) {
            return MapLink.read(text);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var tidy = tidy(text);
        var points = MARKED_COMMAS.matcher(plain(named(tidy))).replaceFirst("$1.$2.$3");
        var ascii = ALTITUDE.matcher(points).replaceFirst("$1");
        return PlusCodeText.parse(ascii)
                .or(() -> MgrsText.parse(ascii))
                .or(
                        () ->
                                UtmText.parse(ascii, SOUTHERN.matcher(tidy).find())
                                        .map(WrittenPosition::exact))
                .or(() -> AngleText.parse(ascii));
    }

    /// The same, but empty for an impossible one.
    public static Optional<WrittenPosition> possible(String text) {
        try {
            return read(text);
        } catch (ProblemException impossible) {
            return Optional.empty();
        }
    }

    /// The point of what [#read] finds.
    ///
    /// @throws org.amnok.domain.ProblemException as there
    public static Optional<LatLon> parse(String text) {
        return read(text).map(WrittenPosition::point);
    }

    /// Without brackets around it and a height behind it, with points for decimal commas.
    public static String tidy(String text) {
        return HEIGHT.matcher(bare(text)).replaceFirst("$1");
    }

    private static String bare(String text) {
        var inside = BRACKETS.matcher(text.strip()).replaceFirst("$1").replace('−', '-');
        return DECIMAL_COMMAS.matcher(inside).replaceFirst("$1.$2 $3.$4");
    }

    /// Words for latitude and longitude as letters behind the numbers.
    private static String named(String text) {
        var first = LATITUDE_FIRST.matcher(text);
        if (first.matches()) {
            return first.group(1) + ", " + first.group(2);
        }
        var second = LONGITUDE_FIRST.matcher(text);
        return second.matches() ? second.group(2) + ", " + second.group(1) : text;
    }

    /// True for two plain numbers: as words they say no more than the position itself.
    public static boolean isDecimals(String text) {
        return text.length() <= LONGEST && DECIMALS.matcher(plain(bare(text))).matches();
    }

    /// Marks, digits and words of other scripts as ASCII: `북위 41도` as `N 41°`. Upper case.
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PLAIN.indexOf(text.charAt(i)) < 0) {
                return folded(text);
            }
        }
        return text.strip();
    }

    private static String folded(String text) {
        var ascii = text;
        for (var sign : ASCII) {
            ascii = sign.written().matcher(ascii).replaceAll(sign.ascii());
        }
        return Normalizer.normalize(ascii, Normalizer.Form.NFKC)
                .replace("''", "\"")
                .toUpperCase(Locale.ROOT)
                .strip();
    }
}
