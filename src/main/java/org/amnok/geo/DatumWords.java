package org.amnok.geo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words for how a coordinate was measured: by how much it may be off when it is taken as one of
/// WGS 84. Maps made in China shift their coordinates, surveys before satellites count from other
/// ellipsoids.
public final class DatumWords {
    private static final double BAIDU_METRES = 1500;
    private static final double GCJ_METRES = 700;
    private static final double OLD_SURVEY_METRES = 500;

    private static final Pattern WGS_84 = Pattern.compile("wgs(?:19)?84|epsg:?4326|cgcs2000");
    private static final Pattern BAIDU = Pattern.compile("bd0?9|baidu|百度|바이두");
    private static final Pattern GCJ =
            Pattern.compile("gcj|amap|gaode|autonavi|高德|火星|腾讯|騰訊|tencent|가오더");
    private static final Pattern OLD_SURVEY =
            Pattern.compile(
                    "tokyo|bessel|日本測地系|旧測地系|도쿄측지|동경측지|베셀|pulkovo|krass?ov?sky|sk42"
                            + "|beijing(?:19)?54|北京(?:19)?54|xi.?an(?:19)?80|西安(?:19)?80"
                            + "|korean?(?:datum)?1985|구한국");

    private DatumWords() {}

    /// 0 where the words name no such datum, or that of WGS 84.
    public static double shiftMetres(String words) {
        var folded =
                Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s_-]", "");
        if (WGS_84.matcher(folded).find()) {
            return 0;
        }
        if (BAIDU.matcher(folded).find()) {
            return BAIDU_METRES;
        }
        if (GCJ.matcher(folded).find()) {
            return GCJ_METRES;
        }
        return OLD_SURVEY.matcher(folded).find() ? OLD_SURVEY_METRES : 0;
    }
}
