package org.amnok.domain.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// Days as spreadsheets and soldiers write them: 14-Apr-26, 14-Apr, 14APR26.
final class ShortMonths {
    static final String IN_CAPITALS =
            "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?"
                    + "|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)";

    private static final String MONTH = "(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";

    /// Of "14 APR 26 CARS" nobody knows what there are 26 of.
    static final String WORDS =
            "(?<![\\d.-])[0-3]?\\d(?:-"
                    + MONTH
                    + "(?:-(?:20)?[0-4]\\d)?| ?"
                    + IN_CAPITALS
                    + " ?[0-4]\\d(?! ?\\p{L}))(?![\\d\\p{L}-])";

    private static final Pattern DAY = Pattern.compile(WORDS);
    private static final Pattern PARTS =
            Pattern.compile("(\\d+)[ -]?(\\p{L}+)(?:[ -]?(?:20)?(\\d\\d))?");

    private static final Pattern IN_THREE = Pattern.compile("\\d+ ?" + IN_CAPITALS + " ?\\d\\d");

    private ShortMonths() {}

    /// True for "14 APR 26" of "14 APR 26 CARS".
    static boolean isBeforeCount(String text, TextRange words) {
        return IN_THREE.matcher(words.of(text)).matches()
                && !DAY.matcher(text)
                        .region(words.from(), words.to())
                        .useTransparentBounds(true)
                        .matches();
    }

    /// The text with each such day as "14 Apr 2026".
    static String spelled(String text) {
        return DAY.matcher(text)
                .replaceAll(day -> PARTS.matcher(day.group()).replaceFirst(ShortMonths::spelled));
    }

    private static String spelled(MatchResult day) {
        var year = day.group(3) == null ? "" : " 20" + day.group(3);
        return day.group(1) + " " + day.group(2) + year;
    }
}
